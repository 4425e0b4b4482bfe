package p02.desk.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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

  static CsvRows read(Path file) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(Files.readString(file), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        all.add(row.toList());
      }
    }
    return all.isEmpty()
        ? new CsvRows(List.of(), List.of())
        : new CsvRows(all.get(0), all.subList(1, all.size()));
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
