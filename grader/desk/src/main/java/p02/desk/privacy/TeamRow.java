package p02.desk.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.report.Csv;

/**
 * What a row of {@code submissions.csv} says of one member of a team. Its cell {@code members} is a
 * table with a line for each of them: student, name, e-mail address, number; its cell {@code
 * person} names them all.
 *
 * @param header the names of the columns
 * @param person who may see the row
 */
record TeamRow(List<String> header, PersonRecord person) {
  /** The row with this person's line alone, and no name where none of the lines is theirs. */
  List<String> withoutOthers(List<String> row) {
    int members = header.indexOf("members");
    if (members < 0 || members >= row.size() || row.get(members).isBlank()) {
      return row;
    }
    List<List<String>> own = own(row.get(members));
    List<String> left = new ArrayList<>(row);
    left.set(members, Csv.again(own));
    int named = header.indexOf("person");
    if (named >= 0) {
      left.set(named, own.isEmpty() ? "" : own.get(0).get(1));
    }
    return List.copyOf(left);
  }

  private List<List<String>> own(String cell) {
    List<List<String>> own = new ArrayList<>();
    try (CSVParser lines = CSVParser.parse(cell, CSVFormat.RFC4180)) {
      for (CSVRecord line : lines) {
        if (line.size() > 1 && person.isMeant("student", line.get(0))) {
          own.add(line.toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text that is in memory can be read", e);
    }
    return own;
  }
}
