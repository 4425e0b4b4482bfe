package p02.hidden.judge;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import p02.hidden.observe.Case;
import p02.hidden.observe.Content;
import p02.hidden.observe.NumberText;
import p02.hidden.observe.Observation;

/**
 * The messages that a student reads about a wrong answer: their own values, never expected ones.
 */
final class AnswerMessages {
  private static final String ND4J =
      " (Nearly all functions of one array in Nd4j.math() and Nd4j.nn() change what they are given:"
          + " give them x.dup().)";

  private AnswerMessages() {}

  /**
   * What went wrong: of each rule the first case that breaks it, and how many cases do.
   *
   * @param wrong the places of the cases that do
   */
  static String of(List<Observation> actual, List<Observation> expected, List<Integer> wrong) {
    List<String> lines = new ArrayList<>();
    Map<Case, List<Integer>> byRule =
        wrong.stream()
            .collect(
                groupingBy(i -> expected.get(i).of(), LinkedHashMap::new, Collectors.toList()));
    byRule.forEach(
        (rule, places) -> {
          int first = places.get(0);
          lines.add("\n" + of(actual.get(first), expected.get(first).content()));
          if (places.size() > 1) {
            lines.add(
                "%d of %d such cases are wrong.".formatted(places.size(), casesOf(rule, expected)));
          }
          if (!rule.hint().isEmpty()) {
            lines.add(rule.hint());
          }
        });
    return String.join(" ", lines).strip().replace(" \n", "\n");
  }

  /** What an otherwise right answer forgot. */
  static String ofEdges(
      List<Observation> actual, List<Observation> expected, List<Integer> missed) {
    String edges =
        missed.stream()
            .map(i -> expected.get(i).of().edge())
            .distinct()
            .collect(Collectors.joining(", "));
    return "Right, but for: %s (−¼). %s".formatted(edges, of(actual, expected, missed));
  }

  /** A wrong value may come from a method of another task that changes what it is given. */
  static String ofChanging(Set<String> tasks) {
    return tasks.isEmpty()
        ? ""
        : "\nYour method of task %s changes its argument: if you call it here, look there first."
            .formatted(String.join(", ", new TreeSet<>(tasks)));
  }

  private static long casesOf(Case rule, List<Observation> expected) {
    return expected.stream().filter(observation -> observation.of().equals(rule)).count();
  }

  private static String of(Observation yours, Content wanted) {
    Content content = yours.content();
    if (content instanceof Content.Numbers numbers) {
      if (!(wanted instanceof Content.Numbers truth)) {
        return wrong(yours);
      }
      return Arrays.equals(numbers.shape(), truth.shape())
          ? wrong(yours) + CorrectDigits.sentence(numbers, truth)
          : shape(yours.what(), numbers, truth);
    } else if (content instanceof Content.Sample sample) {
      return sample(yours.what(), sample, wanted);
    } else if (content instanceof Content.Intact intact) {
      return "The argument %s was changed; work on a copy.".formatted(intact.argument()) + ND4J;
    } else if (content instanceof Content.Refusal refusal) {
      return "%s must throw %s, but %s.".formatted(yours.what(), refusal.type(), instead(refusal));
    } else if (content instanceof Content.Thrown thrown) {
      return "%s: it throws %s%s.".formatted(yours.what(), thrown.what(), yours.place());
    } else if (content instanceof Content.Endless endless) {
      return "%s: it %s.".formatted(yours.what(), endless.how());
    } else if (content instanceof Content.Nothing) {
      return yours.what() + " is missing: yours is null.";
    } else if (content instanceof Content.Broken) {
      return yours.what() + " is broken: its shape does not fit the numbers that it holds.";
    }
    return wrong(yours);
  }

  private static String wrong(Observation yours) {
    return "%s is wrong: yours is %s.".formatted(yours.what(), value(yours.content()));
  }

  /** The value, as reports show it. */
  static String value(Content content) {
    if (content instanceof Content.Numbers numbers) {
      return numbers.shape().length == 0
          ? NumberText.of(numbers.numbers()[0])
          : NumberText.of(numbers.numbers());
    } else if (content instanceof Content.Sample sample) {
      return NumberText.of(sample);
    } else if (content instanceof Content.SampleLaw drawn) {
      return NumberText.of(drawn.law());
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
    } else if (content instanceof Content.Endless endless) {
      return endless.how();
    } else if (content instanceof Content.Broken) {
      return "broken";
    }
    return "null";
  }

  private static String shape(String what, Content.Numbers yours, Content.Numbers truth) {
    return "%s must have shape %s: yours has %s."
        .formatted(what, Arrays.toString(truth.shape()), Arrays.toString(yours.shape()));
  }

  private static String sample(String what, Content.Sample yours, Content wanted) {
    if (wanted instanceof Content.SampleLaw drawn && !yours.shape().equals(drawn.shape())) {
      return "%s must have shape %s: yours have %s.".formatted(what, drawn.shape(), yours.shape());
    }
    return "%s are not distributed as asked: yours have %s.".formatted(what, NumberText.of(yours));
  }

  private static String instead(Content.Refusal refusal) {
    return refusal.got().equals("nothing") ? "throws nothing" : "threw " + refusal.got();
  }
}
