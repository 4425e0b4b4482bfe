package p02.desk.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.engine.failure.UserMistake;
import p02.engine.files.SavedTable;
import p02.engine.report.Csv;

/**
 * The rows of one of the kit's own CSV files.
 *
 * @param header the names of its columns
 * @param rows the others
 */
record CsvRows(List<String> header, List<List<String>> rows) {
  /** The CSV files of a batch's folder, in order of their names. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /**
   * Reads one, whatever spreadsheet saved it since.
   *
   * @throws UserMistake if it is no table: what it says of whom, nobody can tell
   */
  static CsvRows read(Path file) throws IOException {
    try {
      SavedTable table = SavedTable.read(file);
      return new CsvRows(table.header(), table.rows());
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          "%s %s, so that nobody can say whom it names. Mend it, or move it away"
              .formatted(file, e.getMessage()));
    }
  }

  /** Those that are about a person, without what they say about others of a team. */
  CsvRows of(PersonRecord person) {
    CsvRows theirs = where(row -> isAbout(row, person));
    TeamRow team = new TeamRow(header, person);
    return new CsvRows(header, theirs.rows().stream().map(team::withoutOthers).toList());
  }

  /** Those that are not. */
  CsvRows without(PersonRecord person) {
    return where(row -> !isAbout(row, person));
  }

  private CsvRows where(Predicate<List<String>> wanted) {
    return new CsvRows(header, rows.stream().filter(wanted).toList());
  }

  private boolean isAbout(List<String> row, PersonRecord person) {
    return IntStream.range(0, Math.min(header.size(), row.size()))
        .anyMatch(column -> person.isMeant(header.get(column), row.get(column)));
  }

  /** The file's content. */
  String text() {
    return Csv.of(Stream.concat(Stream.of(header), rows.stream()).toList());
  }
}
