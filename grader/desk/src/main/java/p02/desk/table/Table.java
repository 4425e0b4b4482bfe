package p02.desk.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.files.Encoded;

/**
 * A CSV file of a platform, whose cells can be changed without any other byte changing: encoding,
 * byte-order mark, line ends, delimiter, quotes and what the kit does not understand stay as they
 * are.
 */
public final class Table {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private static final String NO_TABLE =
      "is no table: whether split at commas, semicolons or tabs, not every row has as many cells as"
          + " the first";

  private final Encoded file;
  private final char delimiter;
  private final List<List<Cell>> rows;

  private Table(Encoded file, char delimiter, List<List<Cell>> rows) {
    this.file = file;
    this.delimiter = delimiter;
    this.rows = rows;
  }

  /**
   * Reads a file, and finds out its encoding and delimiter.
   *
   * @throws IllegalArgumentException if it is no table, or can be read in two ways; the message
   *     says why, as the end of a sentence
   */
  public static Table of(byte[] bytes) {
    Encoded file = Encoded.of(bytes);
    Optional<Table> widest =
        DELIMITERS.stream()
            .map(delimiter -> of(file, delimiter))
            .flatMap(Optional::stream)
            .max(Comparator.comparing(Table::width));
    Table table = widest.orElseThrow(() -> new IllegalArgumentException(NO_TABLE));
    if (table.width() < 2) {
      throw new IllegalArgumentException(NO_TABLE);
    }
    table.requireSameAsLibrary();
    return table;
  }

  /**
   * A table with this delimiter, if all rows have as many cells as the first. Canvas may write a
   * row of notes that is longer: what is too much there is empty.
   */
  private static Optional<Table> of(Encoded file, char delimiter) {
    try {
      List<List<Cell>> rows = new ArrayList<>(Cells.of(file.text(), delimiter));
      rows.removeIf(List::isEmpty);
      boolean even = rows.stream().allMatch(row -> fits(row, rows.get(0).size()));
      return even && !rows.isEmpty()
          ? Optional.of(new Table(file, delimiter, rows))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean fits(List<Cell> row, int width) {
    return row.size() >= width
        && row.subList(width, row.size()).stream().allMatch(cell -> cell.value().isBlank());
  }

  private void requireSameAsLibrary() {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    List<List<String>> read = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(file.text(), format)) {
      for (CSVRecord record : parser) {
        read.add(record.toList());
      }
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("cannot be read as CSV", e);
    }
    List<List<String>> found =
        rows.stream().map(row -> row.stream().map(Cell::value).toList()).toList();
    if (!read.equals(found)) {
      throw new IllegalArgumentException("can be read in two ways: open and save it as plain CSV");
    }
  }

  /** How many columns there are. */
  public int width() {
    return rows.get(0).size();
  }

  /** How many rows there are, the header included. */
  public int height() {
    return rows.size();
  }

  /** What stands between cells. */
  public char delimiter() {
    return delimiter;
  }

  /** What a cell says; row 0 is the header. */
  public String value(int row, int column) {
    return rows.get(row).get(column).value();
  }

  /** A row's cells. */
  public List<String> row(int row) {
    return rows.get(row).stream().map(Cell::value).toList();
  }

  /** A column's cells, from a row on. */
  public List<String> column(int column, int from) {
    return rows.subList(from, rows.size()).stream().map(row -> row.get(column).value()).toList();
  }

  /**
   * The file with other numbers in one column.
   *
   * @param numbers row to what its cell shall say: digits and a decimal sign, so that a formula can
   *     never come in
   */
  public byte[] with(int column, Map<Integer, String> numbers) {
    StringBuilder text = new StringBuilder(file.text());
    // From the end, so that what is still to be changed stays where it was found.
    new TreeMap<>(numbers)
        .descendingMap()
        .forEach(
            (row, number) -> {
              Cell cell = rows.get(row).get(column);
              text.replace(cell.start(), cell.end(), written(cell, number));
            });
    return file.bytes(text.toString());
  }

  private String written(Cell cell, String number) {
    if (!number.matches("-?\\d+([.,]\\d+)?")) {
      throw new IllegalArgumentException(number + " is no number");
    }
    boolean quotes = cell.quoted() || number.indexOf(delimiter) >= 0;
    return quotes ? '"' + number + '"' : number;
  }
}
