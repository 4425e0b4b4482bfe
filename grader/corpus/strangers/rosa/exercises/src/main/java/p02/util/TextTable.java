package p02.util;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A small builder for plain text tables, used by the demo main methods. */
public final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(
          cell instanceof Double number
              ? String.format("%.4f", number)
              : Objects.toString(cell, "n/a"));
    }
    rows.add(Collections.unmodifiableList(row));
    return this;
  }

  public String render() {
    StringBuilder sb = new StringBuilder();
    sb.append("-".repeat(60)).append('\n');
    sb.append(
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> String.format("%12s", cell))
                        .collect(Collectors.joining(" | ", "| ", " |")))
            .collect(Collectors.joining("\n")));
    return sb.append('\n').append("-".repeat(60)).toString();
  }
}
