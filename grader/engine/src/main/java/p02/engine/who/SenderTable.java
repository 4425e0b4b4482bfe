package p02.engine.who;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import p02.engine.failure.UserMistake;
import p02.engine.files.SavedTable;

/** What {@code submissions.csv} says of whoever sent something. */
final class SenderTable {
  private SenderTable() {}

  /**
   * Submission to who sent it; nobody where there is no such file.
   *
   * @throws UserMistake if it is damaged
   */
  static Map<String, Sender> read(Path file) throws IOException {
    Map<String, Sender> said = new HashMap<>();
    if (!Files.isRegularFile(file)) {
      return said;
    }
    try {
      SavedTable table = SavedTable.read(file);
      for (List<String> row : table.rows()) {
        Sender sender = sender(table, row);
        said.put(sender.submission(), sender);
      }
      return said;
    } catch (IllegalArgumentException e) {
      throw new UserMistake("%s %s. Run grade batch again".formatted(file, e.getMessage()));
    }
  }

  /** Tables of an earlier kit have no addresses and no teams. */
  private static Sender sender(SavedTable table, List<String> row) {
    return new Sender(
        table.cell(row, "submission"),
        table.cell(row, "student"),
        table.cell(row, "person"),
        table.has("email") ? table.cell(row, "email") : "",
        table.has("members") ? team(table.cell(row, "members")) : List.of());
  }

  private static List<Member> team(String cell) {
    try (CSVParser members = CSVParser.parse(cell, CSVFormat.RFC4180)) {
      return members.stream()
          .map(each -> each.stream().map(SavedTable::bare).toList())
          .map(SenderTable::member)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("has members that cannot be read as CSV: " + cell, e);
    }
  }

  private static Member member(List<String> cells) {
    if (cells.size() != 4) {
      throw new IllegalArgumentException(
          "has a member of a team with %d cells, not 4: %s"
              .formatted(cells.size(), String.join(",", cells)));
    }
    return new Member(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }
}
