package p02.desk.decided;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.failure.UserMistake;

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
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, Integer> days = new HashMap<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        if (!row.get("late_days").isEmpty()) {
          days.put(row.get("submission"), Integer.parseInt(row.get("late_days")));
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new UserMistake(
          "%s is not as grade batch wrote it. Run grade batch again".formatted(file));
    }
    return new LateDays(days);
  }

  /** Of one submission. */
  OptionalInt of(String submission) {
    Integer known = days.get(submission);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }
}
