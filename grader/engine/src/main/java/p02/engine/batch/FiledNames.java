package p02.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import p02.engine.failure.UserMistake;
import p02.engine.files.SavedTable;
import p02.engine.intake.Listing;
import p02.engine.intake.Origin;
import p02.engine.report.Csv;

/**
 * Under which names the last batch into a folder filed what was sent: decisions are kept under
 * them, so that whoever comes later must not get one that somebody has.
 *
 * @param ids what was sent, as {@code submissions.csv} has it, to its name
 */
public record FiledNames(Map<String, String> ids) implements Listing.Filed {
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
    try {
      SavedTable table = SavedTable.read(file);
      for (List<String> row : table.rows()) {
        // Tables of an earlier kit do not say what was sent.
        String sent = table.has("sent") ? table.cell(row, "sent") : "";
        String id = table.cell(row, "submission");
        if (!sent.isEmpty() && ids.put(sent, id) != null) {
          alike.add(sent);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          "%s %s, so that nobody can say which submission had which name. Bring it back as grade batch wrote it, or delete it"
              .formatted(file, e.getMessage()));
    }
    // Two that are written alike, since a letter cannot be shown, are not told from each other.
    ids.keySet().removeAll(alike);
    return new FiledNames(ids);
  }

  @Override
  public Optional<String> id(Origin origin) {
    String asWritten = Csv.cell(SubmissionsCsv.sent(origin));
    return Optional.ofNullable(ids.get(SavedTable.bare(asWritten)));
  }
}
