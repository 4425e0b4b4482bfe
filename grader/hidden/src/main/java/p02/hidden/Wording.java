package p02.hidden;

import java.util.Arrays;
import java.util.List;

/** What a student reads of a wrong answer: their own values, never the expected ones. */
final class Wording {
  private Wording() {}

  /** The first thing that went wrong. */
  static String of(List<Sight> actual, List<Sight> expected, int wrong) {
    if (wrong >= actual.size()) {
      return "The calls did not all come back.";
    }
    Sight yours = actual.get(wrong);
    Content wanted = expected.get(Math.min(wrong, expected.size() - 1)).content();
    return of(yours, wanted);
  }

  private static String of(Sight yours, Content wanted) {
    Content content = yours.content();
    if (content instanceof Content.Numbers numbers) {
      return wanted instanceof Content.Numbers truth
              && !Arrays.equals(numbers.shape(), truth.shape())
          ? shape(yours.what(), numbers, truth)
          : "%s is wrong: yours is %s.".formatted(yours.what(), value(numbers));
    } else if (content instanceof Content.Sample sample) {
      return sample(yours.what(), sample, wanted);
    } else if (content instanceof Content.Count count) {
      return "%s is wrong: yours is %d.".formatted(yours.what(), count.number());
    } else if (content instanceof Content.Choice choice) {
      return "%s is wrong: yours is %s.".formatted(yours.what(), choice.name());
    } else if (content instanceof Content.Intact intact) {
      return "The argument %s was changed; work on a copy.".formatted(intact.argument());
    } else if (content instanceof Content.Refusal refusal) {
      return "%s must throw %s, but %s.".formatted(yours.what(), refusal.type(), instead(refusal));
    } else if (content instanceof Content.Thrown thrown) {
      return "It throws " + thrown.what() + yours.what() + ".";
    }
    return yours.what() + " is missing: yours is null.";
  }

  /** The value, as reports show it. */
  static String value(Content content) {
    if (content instanceof Content.Numbers numbers) {
      return numbers.shape().length == 0
          ? Text.of(numbers.numbers()[0])
          : Text.of(numbers.numbers());
    } else if (content instanceof Content.Sample sample) {
      return Text.of(sample);
    } else if (content instanceof Content.Drawn drawn) {
      return Text.of(drawn.law());
    } else if (content instanceof Content.Count count) {
      return String.valueOf(count.number());
    } else if (content instanceof Content.Choice choice) {
      return choice.name();
    } else if (content instanceof Content.Intact intact) {
      return intact.intact() ? "unchanged" : "changed";
    } else if (content instanceof Content.Refusal refusal) {
      return refusal.got().equals("nothing") ? "no exception" : refusal.got();
    } else if (content instanceof Content.Thrown thrown) {
      return "throws " + thrown.what();
    }
    return "null";
  }

  private static String shape(String what, Content.Numbers yours, Content.Numbers truth) {
    return "%s must have shape %s: yours has %s."
        .formatted(what, Arrays.toString(truth.shape()), Arrays.toString(yours.shape()));
  }

  private static String sample(String what, Content.Sample yours, Content wanted) {
    if (wanted instanceof Content.Drawn drawn && !yours.shape().equals(drawn.shape())) {
      return "%s must have shape %s: yours have %s.".formatted(what, drawn.shape(), yours.shape());
    }
    return "%s are not distributed as asked: yours have %s.".formatted(what, Text.of(yours));
  }

  private static String instead(Content.Refusal refusal) {
    return refusal.got().equals("nothing") ? "throws nothing" : "threw " + refusal.got();
  }
}
