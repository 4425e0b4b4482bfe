package p02.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.failure.UserMistake;
import p02.engine.model.Intake;
import p02.engine.model.StudentIds;
import p02.engine.model.Submission;

/**
 * Who handed in what.
 *
 * @param students submission id to student id, normalised; empty if the instructor gave no roster
 * @param only whose numbers count in every submission, whatever it says itself; empty if that
 *     differs
 */
public record Roster(Map<String, String> students, Optional<String> only) {
  /** No roster: the submissions speak for themselves. */
  public static final Roster NONE = new Roster(Map.of(), Optional.empty());

  /** Copies the map. */
  public Roster {
    students = Collections.unmodifiableMap(new TreeMap<>(students));
  }

  /** Every submission is held against one student's numbers. */
  public static Roster of(String student) {
    return new Roster(Map.of(), Optional.of(StudentIds.normalized(student)));
  }

  /** Whose numbers count, and what the instructor should look at. */
  public record Identity(String student, List<String> flags) {}

  /**
   * Reads a CSV file with the columns {@code submission} and {@code student}.
   *
   * @throws UserMistake if the file cannot be read or lacks a column
   */
  public static Roster read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserMistake("--roster %s does not exist".formatted(file));
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text(file), format)) {
      if (!parser.getHeaderNames().containsAll(List.of("submission", "student"))) {
        throw new UserMistake(
            "--roster %s: its first line must name the columns submission and student, but names %s"
                .formatted(file, String.join(", ", parser.getHeaderNames())));
      }
      Map<String, String> students = new TreeMap<>();
      for (CSVRecord row : parser) {
        students.put(row.get("submission"), StudentIds.normalized(row.get("student")));
      }
      return new Roster(students, Optional.empty());
    } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException e) {
      throw new UserMistake("--roster %s cannot be read as CSV in UTF-8".formatted(file));
    }
  }

  /** Excel begins UTF-8 with a byte-order mark. */
  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The roster's word, or the submission's own where the roster says nothing. */
  public Identity identify(Intake intake) {
    if (only.isPresent()) {
      return new Identity(only.get(), List.of());
    }
    String declared = intake instanceof Submission read ? read.declaredStudent() : "";
    String listed = students.get(intake.id());
    if (listed == null) {
      boolean unlisted = !students.isEmpty();
      return new Identity(
          declared, unlisted ? List.of("The roster does not name this submission.") : List.of());
    }
    boolean differs = !declared.isEmpty() && !declared.equals(listed);
    String flag = "The roster says student %s, student.properties says %s.";
    return new Identity(listed, differs ? List.of(flag.formatted(listed, declared)) : List.of());
  }

  /** The ids whose numbers a worksheet that does not fit may hold instead, in order. */
  public List<String> everyone(Collection<String> declared) {
    if (only.isPresent()) {
      return only.stream().toList();
    }
    Set<String> everyone = new TreeSet<>(students.values());
    everyone.addAll(declared);
    everyone.remove("");
    return List.copyOf(everyone);
  }

  /** Lines of the roster that no submission answers to: not handed in, or misspelt. */
  public List<String> unanswered(Collection<String> submissions) {
    return students.keySet().stream().filter(id -> !submissions.contains(id)).toList();
  }
}
