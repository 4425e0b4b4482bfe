package p02.desk.marks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.failure.UserMistake;

/** Who the submissions of a marked class are from, as {@code submissions.csv} says. */
public final class PeoplesNames {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private PeoplesNames() {}

  /**
   * Submission to name: the roster's, else the platform's; none where nobody said more than the
   * name of a folder.
   *
   * @throws UserMistake if the file is damaged
   */
  public static SortedMap<String, String> of(Path folder) {
    Path file = folder.resolve("submissions.csv");
    SortedMap<String, String> names = new TreeMap<>();
    if (!Files.isRegularFile(file)) {
      return names;
    }
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
      for (CSVRecord row : parser) {
        String person = row.get("person");
        if (!person.isBlank()) {
          names.put(row.get("submission"), person);
        }
      }
      return names;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new UserMistake("%s cannot be read as CSV. Run grade batch again".formatted(file));
    }
  }
}
