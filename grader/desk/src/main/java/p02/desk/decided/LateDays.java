package p02.desk.decided;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import p02.engine.failure.UserMistake;
import p02.engine.files.SavedTable;

/**
 * How many days submissions were late, as {@code submissions.csv} says.
 *
 * @param days of those for which it is known; 0 in time
 */
public record LateDays(Map<String, Integer> days) {
  /** Copies the map. */
  public LateDays {
    days = Map.copyOf(days);
  }

  /** Reads the file that a batch wrote; without one, nothing is known of anybody. */
  public static LateDays read(Path marks) throws IOException {
    Path file = marks.resolve("submissions.csv");
    if (!Files.isRegularFile(file)) {
      return new LateDays(Map.of());
    }
    Map<String, Integer> days = new HashMap<>();
    try {
      SavedTable table = SavedTable.read(file);
      for (List<String> row : table.rows()) {
        String late = table.cell(row, "late_days");
        if (!late.isEmpty()) {
          days.put(table.cell(row, "submission"), days(late));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new UserMistake("%s %s. Run grade batch again".formatted(file, e.getMessage()));
    }
    return new LateDays(days);
  }

  private static int days(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("has late_days that are no number: " + cell, e);
    }
  }

  /** Of one submission. */
  OptionalInt of(String submission) {
    Integer known = days.get(submission);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }
}
