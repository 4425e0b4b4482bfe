package p02.review.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import p02.review.Kappa;

/**
 * How far two agree who marked the same answers, by criterion.
 *
 * @param question as {@code 3.3}
 * @param criterion its id
 * @param kappa of the items that both chose
 */
record Agreement(String question, String criterion, Kappa kappa) {
  /** Of all criteria, in the order of the file. */
  static List<Agreement> of(List<WrittenData.Marked> marks) {
    Map<List<String>, List<Kappa.Pair>> pairs = new LinkedHashMap<>();
    for (WrittenData.Marked each : marks) {
      pairs
          .computeIfAbsent(List.of(each.question(), each.criterion()), key -> new ArrayList<>())
          .add(new Kappa.Pair(each.first(), each.second()));
    }
    return pairs.entrySet().stream()
        .map(
            each ->
                new Agreement(
                    each.getKey().get(0), each.getKey().get(1), Kappa.of(each.getValue())))
        .toList();
  }

  /** A table in Markdown. */
  static String table(List<Agreement> all) {
    StringBuilder table =
        new StringBuilder(
            "| question | criterion | answers | agree | κ | 95 % interval |\n"
                + "|---|---|---|---|---|---|\n");
    for (Agreement each : all) {
      Kappa kappa = each.kappa();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %.3f | %.2f | %.2f to %.2f |%n",
              each.question(),
              each.criterion(),
              kappa.pairs(),
              kappa.raw(),
              kappa.kappa(),
              kappa.low(),
              kappa.high()));
    }
    return table.toString().replace("\r\n", "\n");
  }
}
