package p02.util;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A fluent builder for plain-text tables, used by the demo main methods. */
public final class TablePrinter {
  private final List<String[]> rows = new ArrayList<>();

  /** Adds a row. */
  public TablePrinter row(Object... cells) {
    String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = cells[i] instanceof Double d ? String.format("%.6f", d) : String.valueOf(cells[i]);
    }
    rows.add(texts);
    return this;
  }

  @Override
  public String toString() {
    int columns = rows.stream().mapToInt(r -> r.length).max().orElse(0);
    int[] widths =
        IntStream.range(0, columns)
            .map(c -> rows.stream().filter(r -> c < r.length).mapToInt(r -> r[c].length()).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(
            r -> {
              StringJoiner joiner = new StringJoiner(" | ", "| ", " |");
              for (int c = 0; c < r.length; c++) {
                joiner.add(" ".repeat(widths[c] - r[c].length()) + r[c]);
              }
              return joiner.toString();
            })
        .collect(Collectors.joining(System.lineSeparator()));
  }

  /** Prints the table to standard output. */
  public void print() {
    System.out.println(this);
  }
}
