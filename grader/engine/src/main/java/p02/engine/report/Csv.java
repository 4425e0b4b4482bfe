package p02.engine.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV that a spreadsheet opens as data: no cell of it is ever taken for a formula. */
public final class Csv {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final Pattern DANGEROUS = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private Csv() {}

  /**
   * Rows as RFC 4180 text with LF line ends. A cell that starts with {@code =}, {@code +}, {@code
   * -}, {@code @}, tab or carriage return gets an apostrophe in front, unless it is a number.
   */
  public static String of(List<List<String>> rows) {
    return again(rows.stream().map(row -> row.stream().map(Csv::cell).toList()).toList());
  }

  /** Rows whose cells were made harmless before: read from such a text, and written again. */
  public static String again(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder never fails", e);
    }
    return text.toString();
  }

  /** A cell as it stands in the text, before quotes. */
  public static String cell(String cell) {
    boolean formula = DANGEROUS.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }
}
