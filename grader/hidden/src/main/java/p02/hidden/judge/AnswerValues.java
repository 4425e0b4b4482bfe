package p02.hidden.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import p02.hidden.observe.Content;
import p02.hidden.observe.NumberText;
import p02.hidden.observe.Observation;

/**
 * Every value of an answer as one text, so that an instructor can accept it for all whose values
 * agree: nothing is left out, unlike in what people read.
 */
final class AnswerValues {
  /** Many times what wrong answers to these tasks have; a longer one cannot be accepted. */
  private static final int LONGEST = 50_000;

  private AnswerValues() {}

  /** The values in order, as {@code 3; [2] 0.5 1}; nothing if there are too many. */
  static Optional<String> of(List<Observation> observations) {
    long numbers = observations.stream().mapToLong(each -> count(each.content())).sum();
    if (numbers > LONGEST) {
      return Optional.empty();
    }
    String text =
        observations.stream().map(each -> text(each.content())).collect(Collectors.joining("; "));
    return text.isBlank() || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
  }

  private static long count(Content content) {
    return content instanceof Content.Numbers numbers ? numbers.numbers().length : 1;
  }

  private static String text(Content content) {
    if (content instanceof Content.Numbers numbers && numbers.shape().length > 0) {
      String shape =
          Arrays.stream(numbers.shape()).mapToObj(Long::toString).collect(Collectors.joining(","));
      return "[%s] %s"
          .formatted(
              shape,
              Arrays.stream(numbers.numbers())
                  .mapToObj(NumberText::of)
                  .collect(Collectors.joining(" ")));
    }
    // What student code throws may have any words: on one line, and without our separator.
    return AnswerMessages.value(content).replaceAll("[\\p{Cntrl};]+", " ");
  }
}
