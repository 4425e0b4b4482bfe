package p02.desk.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import p02.engine.rubric.Rubric;

/** Numbers that the question is about: the right ones, and those of known mistakes. */
final class KnownNumbers {
  private KnownNumbers() {}

  /** One line for each number of the rubric that stands in the text. */
  static List<Evidence> in(String text, Rubric rubric) {
    List<TextNumbers.Found> found = TextNumbers.of(text);
    List<Evidence> evidence = new ArrayList<>();
    for (Rubric.KnownNumber known : rubric.numbers()) {
      found.stream()
          .filter(each -> !each.percent() && each.means(BigDecimal.valueOf(known.value())))
          .findFirst()
          .ifPresent(
              each ->
                  evidence.add(
                      new Evidence(
                          Evidence.Kind.NUMBER,
                          "\"%s\" stands in the text: %s.".formatted(each.written(), known.means()),
                          "the rubric's numbers")));
    }
    return evidence;
  }
}
