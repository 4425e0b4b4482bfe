package p02.desk.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import p02.desk.marks.FinalMark;
import p02.desk.place.Row;
import p02.desk.table.Decimals;
import p02.desk.table.Table;
import p02.engine.intake.platform.PlatformName.Platform;

/** Moodle's grading worksheet, filled in. */
public final class MoodleWorksheet {
  /** What Moodle does when the worksheet is uploaded, which it does not say aloud. */
  public static final String AFTERWARDS =
      "Upload it soon: Moodle skips, without a word, rows that were regraded there since the"
          + " download. If fewer grades arrive than were written here, upload again with the tick"
          + " at \"Allow updating records that have been modified more recently in Moodle\".";

  private MoodleWorksheet() {}

  /**
   * What a person may say about the worksheet.
   *
   * @param gradeColumn the header of the grade's column, where it does not show
   * @param scale whether marks are converted if Moodle's maximum is another one
   */
  public record Options(Optional<String> gradeColumn, boolean scale) {
    /** Nothing. */
    public static final Options NONE = new Options(Optional.empty(), false);
  }

  /**
   * Fills in the grades and changes nothing else.
   *
   * @param file as downloaded
   * @throws IllegalArgumentException if it is no grading worksheet, or marks do not fit its
   *     maximum; the message goes on behind the file's name
   */
  public static Edit edit(byte[] file, List<FinalMark> marks, Options options) {
    Table table = Table.of(file);
    MoodleColumns columns = MoodleColumns.of(table, options.gradeColumn());
    List<String> samples = new ArrayList<>(table.column(columns.grade(), 1));
    if (columns.grade() + 1 < table.width()) {
      samples.addAll(table.column(columns.grade() + 1, 1));
    }
    double factor = Conversion.factor(columns.most(), marks, options.scale());
    List<Row> rows =
        IntStream.range(1, table.height()).mapToObj(row -> row(table, columns, row)).toList();
    return new Filling(table, columns.grade(), Decimals.of(samples))
        .fill(
            marks,
            rows,
            Platform.MOODLE,
            factor,
            row ->
                columns.isLocked(table, row)
                    ? Optional.of("locked in Moodle, left as it was")
                    : Optional.empty());
  }

  /** Everything between the identifier and the grade may say who it is. */
  private static Row row(Table table, MoodleColumns columns, int row) {
    List<String> words = table.row(row);
    int name = columns.identifier() + 1;
    List<String> ids =
        name + 1 < columns.grade() ? words.subList(name + 1, columns.grade()) : List.of();
    return new Row(row, columns.participant(table, row), ids, words.get(name));
  }
}
