package p02.lab.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table as text, for the terminal. */
final class PlainTable {
  private PlainTable() {}

  static String of(Table table) {
    int[] widths =
        IntStream.range(0, table.header().size())
            .map(
                column ->
                    Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
            .toArray();
    return Stream.concat(Stream.of(table.header()), table.rows().stream())
        .map(row -> line(row, widths))
        .collect(Collectors.joining());
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
            .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
            .collect(Collectors.joining("  "))
            .stripTrailing()
        + System.lineSeparator();
  }
}
