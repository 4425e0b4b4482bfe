package p02.toolkit;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Renders rows as a table of characters.
 *
 * @param <R> the type of a row
 */
public final class AsciiTable<R> {
  private record Column<R>(String title, int width, Function<? super R, ?> getter) {}

  private final List<Column<R>> columns = new ArrayList<>();

  public AsciiTable<R> column(String title, int width, Function<? super R, ?> getter) {
    columns.add(new Column<>(title, width, getter));
    return this;
  }

  private static String format(Object value) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
    format.setMaximumFractionDigits(4);
    return value instanceof Number n ? format.format(n) : String.valueOf(value);
  }

  private static String pad(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  public String render(List<R> rows) {
    String rule = columns.stream().map(c -> "-".repeat(c.width())).collect(Collectors.joining("-+-"));
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    lines.add(columns.stream().map(c -> pad(c.title(), c.width())).collect(Collectors.joining(" | ")));
    lines.add(rule);
    IntStream.range(0, rows.size())
        .mapToObj(rows::get)
        .map(
            row ->
                columns.stream()
                    .map(c -> pad(format(c.getter().apply(row)), c.width()))
                    .collect(Collectors.joining(" | ")))
        .forEach(lines::add);
    return lines.toString();
  }
}
