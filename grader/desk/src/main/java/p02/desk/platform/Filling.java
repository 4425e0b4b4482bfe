package p02.desk.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.desk.marks.FinalMark;
import p02.desk.place.Placement;
import p02.desk.place.Row;
import p02.desk.table.Decimals;
import p02.desk.table.Table;
import p02.engine.intake.platform.PlatformName.Platform;

/** Fills one column of a platform's table with marks. */
final class Filling {
  private final Table table;
  private final int column;
  private final Decimals decimals;
  private final Map<Integer, String> numbers = new TreeMap<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private int kept;

  /** Says why a row must stay as it is. */
  interface Barrier {
    Optional<String> reason(int row);
  }

  Filling(Table table, int column, Decimals decimals) {
    this.table = table;
    this.column = column;
    this.decimals = decimals;
  }

  /**
   * Places marks and fills the column.
   *
   * @param rows the students
   * @param platform whose table it is
   * @param factor what marks are multiplied with
   */
  Edit fill(
      List<FinalMark> marks, List<Row> rows, Platform platform, double factor, Barrier barrier) {
    Placement placement = Placement.of(marks, rows, platform);
    Map<Integer, Row> byIndex = rows.stream().collect(Collectors.toMap(Row::index, row -> row));
    placement
        .placed()
        .forEach((index, mark) -> put(byIndex.get(index), mark, factor, barrier.reason(index)));
    Map<String, List<Row>> places = new TreeMap<>();
    placement
        .placed()
        .forEach(
            (index, mark) ->
                places
                    .computeIfAbsent(mark.submission(), none -> new ArrayList<>())
                    .add(byIndex.get(index)));
    placement.lost().forEach(reason -> open.add("no row: " + reason));
    note("found by the student's own id", placement.byStudent());
    note("held another grade before", replaced);
    note("rows without a submission", placement.empty().stream().map(Row::label).toList());
    return new Edit(table.with(column, numbers), numbers.size(), kept, open, notes, places);
  }

  private void put(Row row, FinalMark mark, double factor, Optional<String> barrier) {
    // Whom the row names needs no second name.
    String who =
        mark.called().equals(row.name().strip())
            ? row.label()
            : "%s, %s".formatted(mark.called(), row.label());
    if (mark.whole().isEmpty()) {
      String why = mark.open().isEmpty() ? "not graded" : mark.open();
      open.add("%s, left as it was: %s".formatted(why, who));
    } else if (barrier.isPresent()) {
      open.add("%s: %s".formatted(barrier.get(), who));
    } else {
      put(row.index(), row, mark.whole().get() * factor);
    }
  }

  private void put(int index, Row row, double points) {
    String before = table.value(index, column);
    String number = decimals.write(points);
    Optional<Double> held = Decimals.read(before);
    if (held.isPresent() && decimals.write(held.get()).equals(number)) {
      kept++;
      return;
    }
    if (held.isPresent()) {
      replaced.add("%s: %s".formatted(row.label(), before.strip()));
    }
    numbers.put(index, number);
  }

  private void note(String what, List<String> who) {
    if (!who.isEmpty()) {
      notes.add("%s (%d): %s".formatted(what, who.size(), String.join("; ", who)));
    }
  }
}
