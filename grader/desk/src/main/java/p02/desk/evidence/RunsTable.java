package p02.desk.evidence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.files.Separator;

/**
 * A student's log of experiments as a table.
 *
 * @param columns as the log's first line names them
 * @param rows of the log, in its order
 */
public record RunsTable(List<String> columns, List<Row> rows) {
  private static final String TUTORIAL = "tutorial";

  /** The kit writes a dozen. */
  private static final int MOST_COLUMNS = 100;

  /** In all: a row of one letter is filled up to as many cells as there are columns. */
  private static final int MOST_CELLS = 200_000;

  /** Copies the lists. */
  public RunsTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line of the file, the header being the first
   * @param cells one for each column; empty where the row has none
   */
  public record Row(long line, List<String> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The table that a log holds; nothing if it is none, since students and spreadsheets edit it, or
   * if it is larger than any honest one.
   *
   * @param log as it was handed in, separated by commas, semicolons or tabs
   */
  public static Optional<RunsTable> of(String log) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(Separator.of(log))
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (CSVParser rows = CSVParser.parse(new StringReader(log), format)) {
      List<String> columns = rows.getHeaderNames();
      List<Row> all = new ArrayList<>();
      if (columns.size() > MOST_COLUMNS) {
        return Optional.empty();
      }
      for (CSVRecord row : rows) {
        if ((all.size() + 1L) * columns.size() > MOST_CELLS) {
          return Optional.empty();
        }
        all.add(new Row(row.getRecordNumber() + 1, cells(row, columns.size())));
      }
      return Optional.of(new RunsTable(columns, all));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      // That it is no table is told by whoever shows it.
      return Optional.empty();
    }
  }

  private static List<String> cells(CSVRecord row, int columns) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(i < row.size() ? row.get(i) : "");
    }
    return cells;
  }

  /** The cell of a row; nothing where there is no such column, or the row is shorter. */
  Optional<String> cell(Row row, String column) {
    int at = columns.indexOf(column);
    return at < 0 || row.cells().get(at).isEmpty()
        ? Optional.empty()
        : Optional.of(row.cells().get(at));
  }

  /** Rows of the tutorial that a question belongs to first, then the others. */
  public RunsTable ownFirst(String question) {
    List<Row> sorted = new ArrayList<>();
    rows.stream().filter(each -> isOf(each, question)).forEach(sorted::add);
    rows.stream().filter(each -> !isOf(each, question)).forEach(sorted::add);
    return new RunsTable(columns, sorted);
  }

  private boolean isOf(Row row, String question) {
    return cell(row, TUTORIAL).filter(question::equals).isPresent();
  }
}
