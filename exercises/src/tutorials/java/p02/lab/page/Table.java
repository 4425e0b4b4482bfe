package p02.lab.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns. Cells that are numbers stand to the right.
 *
 * @param header the columns' names
 * @param rows each as long as the header
 */
public record Table(List<String> header, List<List<String>> rows) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a row is longer or shorter than the header
   */
  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            "row %s does not fit the columns %s".formatted(row, header));
      }
    }
  }

  /** A table without rows. */
  public static Table of(String... header) {
    return new Table(List.of(header), List.of());
  }

  /** The same with one more row. */
  public Table row(String... cells) {
    List<List<String>> more = new ArrayList<>(rows);
    more.add(List.of(cells));
    return new Table(header, more);
  }
}
