package p02.engine.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Listing;
import p02.engine.intake.Origin;
import p02.engine.report.Csv;

/**
 * Under which names the last batch into a folder filed what was sent: decisions are kept under
 * them, so that whoever comes later must not get one that somebody has.
 *
 * @param ids what was sent, as {@code submissions.csv} writes it, to its name
 */
public record FiledNames(Map<String, String> ids) implements Listing.Filed {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Copies the map. */
  public FiledNames {
    ids = Map.copyOf(ids);
  }

  /**
   * Reads the table that a batch wrote; nothing was filed where there is none.
   *
   * @throws UserMistake if it is not as a batch wrote it
   */
  public static FiledNames read(Path folder) throws IOException {
    Path file = folder.resolve("submissions.csv");
    if (!Files.isRegularFile(file)) {
      return new FiledNames(Map.of());
    }
    Map<String, String> ids = new HashMap<>();
    Set<String> alike = new HashSet<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      for (CSVRecord row : rows) {
        // Tables of an earlier kit do not say what was sent.
        String sent = row.isMapped("sent") ? row.get("sent") : "";
        if (!sent.isEmpty() && ids.put(sent, bare(row.get("submission"))) != null) {
          alike.add(sent);
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new UserMistake(
          "%s is not as grade batch wrote it, so that nobody can say which submission had which name. Bring it back, or delete it"
              .formatted(file));
    }
    // Two that are written alike, since a letter cannot be shown, are not told from each other.
    ids.keySet().removeAll(alike);
    return new FiledNames(ids);
  }

  /** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula. */
  private static String bare(String cell) {
    return cell.replaceFirst("^'(?=[=+\\-@\t\r])", "");
  }

  @Override
  public Optional<String> id(Origin origin) {
    return Optional.ofNullable(ids.get(Csv.cell(SubmissionsCsv.sent(origin))));
  }
}
