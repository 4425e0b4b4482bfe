package p02.engine.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.failure.Causes;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.files.Encoded;
import p02.engine.files.Separator;
import p02.engine.intake.platform.PlatformName;
import p02.precheck.text.OneForm;
import p02.precheck.tree.StudentIds;

/** Reads a roster: a CSV file with a line for each person. */
public final class RosterFile {
  private static final Pattern OTHER_SEPARATOR = Pattern.compile("[|:]");

  /**
   * A word in any language and a number. Not every language has a space between them ({@code
   * Teilnehmer/in4711}); then the word is long or has letters beyond ASCII, unlike Canvas' codes of
   * anonymous students, which have five letters and digits in all.
   */
  private static final Pattern PARTICIPANT =
      Pattern.compile("(?:\\D*\\s|\\D{5,}|(?=\\D*[^\\p{ASCII}])\\D+)0*(\\d+)");

  private final Path file;

  private RosterFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the people.
   *
   * @param said field to header, where the headers are not the usual ones
   * @throws UserMistake if the file cannot be read, lacks columns or names somebody twice
   */
  public static List<Person> read(Path file, Map<String, String> said) {
    if (!Files.isRegularFile(file)) {
      throw new UserMistake("--roster %s does not exist".formatted(file));
    }
    return new RosterFile(file).people(said);
  }

  private List<Person> people(Map<String, String> said) {
    String text = text();
    String firstLine = text.lines().findFirst().orElse("");
    char separator = Separator.of(text);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      RosterColumns columns = columns(parser.getHeaderNames(), said, firstLine);
      List<Person> people = new ArrayList<>();
      for (CSVRecord row : parser) {
        requireSameSeparator(row, separator, parser.getHeaderNames().size());
        Person person = person(row, columns);
        if (!isBlank(person)) {
          people.add(person);
        }
      }
      refuseDoubles(people);
      return List.copyOf(people);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new UserMistake("--roster %s cannot be read as CSV".formatted(file));
    }
  }

  private String text() {
    try {
      return Encoded.of(Files.readAllBytes(file)).text();
    } catch (IOException e) {
      throw new UserMistake(
          "--roster %s cannot be read (%s). May you open it?".formatted(file, Causes.reason(e)));
    } catch (IllegalArgumentException e) {
      throw new UserMistake("--roster %s %s. Save it as UTF-8".formatted(file, e.getMessage()));
    }
  }

  private RosterColumns columns(List<String> header, Map<String, String> said, String firstLine) {
    RosterColumns columns;
    try {
      columns = RosterColumns.of(header, said);
    } catch (IllegalArgumentException e) {
      throw new UserMistake("--roster %s: --columns: %s".formatted(file, e.getMessage()));
    }
    if (columns.headers().isEmpty()) {
      Matcher other = OTHER_SEPARATOR.matcher(firstLine);
      if (header.size() == 1 && other.find()) {
        throw new UserMistake(
            "--roster %s: its columns seem to be separated by %s; save it with , or ; between them"
                .formatted(file, other.group()));
      }
      throw new UserMistake(
          ("--roster %s: its first line must name a column submission, student, email, name or"
                  + " platform, but names %s. Say what is what, as in --columns \"student=%s\"")
              .formatted(file, String.join(", ", header), header.isEmpty() ? "…" : header.get(0)));
    }
    return columns;
  }

  private void requireSameSeparator(CSVRecord row, char separator, int columns) {
    char other = separator == ';' ? ',' : ';';
    if (columns > 1 && row.size() == 1 && row.get(0).indexOf(other) >= 0) {
      throw new UserMistake(
          "--roster %s: line %d has %s between its columns, the first line has %s"
              .formatted(file, row.getParser().getCurrentLineNumber(), other, separator));
    }
  }

  private Person person(CSVRecord row, RosterColumns columns) {
    return new Person(
        row.getRecordNumber() + 1,
        value(row, columns, Field.SUBMISSION),
        student(row, value(row, columns, Field.STUDENT)),
        OneForm.lower(value(row, columns, Field.EMAIL)),
        value(row, columns, Field.NAME),
        number(value(row, columns, Field.PLATFORM)),
        value(row, columns, Field.TEAM),
        value(row, columns, Field.SUBMITTED));
  }

  private String student(CSVRecord row, String said) {
    String id = StudentIds.normalized(said);
    if (id.isEmpty() && !StudentIds.isBlank(said)) {
      throw new UserMistake(
          "--roster %s: line %d: %s cannot be a student id, which is one line of at most %d characters and not the text that student.properties begins with. Correct it, or leave it empty"
              .formatted(
                  file, row.getRecordNumber() + 1, PlainText.name(said), StudentIds.LONGEST));
    }
    return id;
  }

  private static String value(CSVRecord row, RosterColumns columns, Field field) {
    return columns.of(field).stream()
        .filter(row::isSet)
        .map(row::get)
        .map(String::strip)
        .collect(Collectors.joining(" "))
        .strip();
  }

  /** Moodle writes {@code Participant 123}, in the language of whoever downloads. */
  private static String number(String platform) {
    Matcher matcher = PARTICIPANT.matcher(platform);
    return matcher.matches() ? matcher.group(1) : PlatformName.withoutZeros(platform);
  }

  /** Canvas' line of points, and lines of nothing. */
  private static boolean isBlank(Person person) {
    boolean points = person.name().equals("Points Possible");
    boolean nobody = (person.submission() + person.student() + person.email()).isEmpty();
    return nobody && person.platform().isEmpty() && (points || person.name().isEmpty());
  }

  private void refuseDoubles(List<Person> people) {
    for (Field field : List.of(Field.SUBMISSION, Field.STUDENT, Field.EMAIL, Field.PLATFORM)) {
      Map<String, Person> first = new HashMap<>();
      for (Person person : people) {
        String value = person.get(field);
        Person other = value.isEmpty() ? null : first.putIfAbsent(value, person);
        // One student may have handed in twice, and the roster may say so.
        boolean told = other != null && !person.submission().isEmpty() && field != Field.SUBMISSION;
        if (other != null && !told) {
          throw new UserMistake(
              "--roster %s: lines %d and %d have the same %s, %s"
                  .formatted(file, other.line(), person.line(), field.label(), value));
        }
      }
    }
  }
}
