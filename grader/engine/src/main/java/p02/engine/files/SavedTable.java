package p02.engine.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One of the kit's own CSV tables, as the kit wrote it or as a spreadsheet saved it again: with
 * other separators, line ends and encoding, with a byte-order mark, and with rows of nothing.
 *
 * @param header the names of the columns
 * @param rows the others, with cells as they stand in the file
 */
public record SavedTable(List<String> header, List<List<String>> rows) {
  /** Copies the lists. */
  public SavedTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it is no table; the message goes on behind the file's name
   */
  public static SavedTable read(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /**
   * Reads the bytes of a file; none are a table without columns.
   *
   * @throws IllegalArgumentException if they are no table; the message goes on behind the file's
   *     name
   */
  public static SavedTable of(byte[] bytes) {
    String text = Encoded.of(bytes).text();
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(Separator.of(text)).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<List<String>> rows =
          parser.stream()
              .map(CSVRecord::toList)
              .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
              .toList();
      return rows.isEmpty()
          ? new SavedTable(List.of(), List.of())
          : new SavedTable(rows.get(0), rows.subList(1, rows.size()));
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("cannot be read as CSV", e);
    }
  }

  /** Whether there is a column of this name; tables of an earlier kit have fewer. */
  public boolean has(String column) {
    return header.contains(column);
  }

  /**
   * What a row says in a column.
   *
   * @throws IllegalArgumentException if there is no such column, or the row ends before it; the
   *     message goes on behind the file's name
   */
  public String cell(List<String> row, String column) {
    int at = header.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(
          "has no column %s, but %s".formatted(column, String.join(", ", header)));
    } else if (at >= row.size()) {
      throw new IllegalArgumentException(
          "has no %s in the row of %s".formatted(column, row.isEmpty() ? "nobody" : row.get(0)));
    }
    return bare(row.get(at));
  }

  /** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula. */
  public static String bare(String cell) {
    return cell.replaceFirst("^'(?=[=+\\-@\t\r])", "");
  }
}
