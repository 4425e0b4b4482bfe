package p02.precheck.screen;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the audit found, as a page: the highest rows, the highest of each class, and what was not
 * called.
 *
 * @param rows of all members and staged cases that were tried
 * @param missing how many were not tried yet
 */
record PriceTable(List<PriceRow> rows, int missing) {
  private static final int SHOWN = 40;
  private static final Comparator<PriceRow> WORST =
      Comparator.comparingDouble((PriceRow row) -> -row.each()).thenComparing(PriceRow::name);
  private static final String INTRODUCTION =
      """
      # What a step of fuel costs

      `grader/benchmark/prices` writes this page: of every member that student code may call, and of \
      cases that want staging, the call that cost most processor time for each step of fuel that it \
      paid, among the worst shapes that we know. Bytes count as steps at the ratio of the usual \
      budget. What counts is a call that is made over and over, since only that lasts until the \
      budget is spent: what a first call takes to load classes is no attack. A call that is cheap at \
      once, below half of the limit, is not repeated, so that low figures are upper bounds.

      """;
  private static final String HEAD =
      "| ns a step | µs | steps | member | worst shapes | ended |\n|--:|--:|--:|---|---|---|\n";

  long failures() {
    return rows.stream().filter(PriceRow::isTooDear).count();
  }

  /** All of it, in Markdown. */
  String text() {
    return INTRODUCTION
        + summary()
        + "\n\n## The highest\n\n"
        + HEAD
        + rows.stream()
            .filter(PriceRow::isMeasured)
            .sorted(WORST)
            .limit(Math.max(SHOWN, failures()))
            .map(PriceRow::markdown)
            .collect(Collectors.joining())
        + "\n## Every class\n\nIts members that were called, its highest row, and how many were not"
        + " called.\n\n| class | called | ns a step | of | worst shapes | not called |\n"
        + "|---|--:|--:|---|---|--:|\n"
        + byOwner().entrySet().stream()
            .map(each -> owner(each.getKey(), each.getValue()))
            .collect(Collectors.joining())
        + "\n## Not called\n\n"
        + reasons()
        + "\n| member | why |\n|---|---|\n"
        + rows.stream()
            .filter(row -> !row.isMeasured())
            .map(row -> "| " + row.name() + " | " + PriceRow.cell(row.ended()) + " |\n")
            .collect(Collectors.joining());
  }

  String summary() {
    long called = rows.stream().filter(PriceRow::isMeasured).count();
    return String.format(
        Locale.ROOT,
        "%d members and staged cases were measured, %d could not be called, %d were not tried yet;"
            + " %d cost more than %d ns a step.",
        called,
        rows.size() - called,
        missing,
        failures(),
        PriceMeter.MOST);
  }

  /** How many there are of each kind. */
  private String reasons() {
    Map<PriceReason, Long> counts =
        rows.stream()
            .filter(row -> !row.isMeasured())
            .collect(
                Collectors.groupingBy(
                    PriceReason::of,
                    () -> new EnumMap<>(PriceReason.class),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(each -> "- " + each.getValue() + " " + each.getKey().sentence() + ".\n")
        .collect(Collectors.joining());
  }

  private Map<String, List<PriceRow>> byOwner() {
    return rows.stream()
        .collect(Collectors.groupingBy(PriceRow::owner, TreeMap::new, Collectors.toList()));
  }

  private static String owner(String name, List<PriceRow> rows) {
    List<PriceRow> called = rows.stream().filter(PriceRow::isMeasured).sorted(WORST).toList();
    return called.isEmpty()
        ? String.format(Locale.ROOT, "| %s | 0 | | | | %d |%n", name, rows.size())
        : String.format(
            Locale.ROOT,
            "| %s | %d | %.0f | %s | %s | %d |%n",
            name,
            called.size(),
            called.get(0).each(),
            PriceRow.cell(called.get(0).name().replace(name + ".", "")),
            PriceRow.cell(called.get(0).shapes()),
            rows.size() - called.size());
  }
}
