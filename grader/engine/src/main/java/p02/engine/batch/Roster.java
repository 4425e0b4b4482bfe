package p02.engine.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Inbox;
import p02.engine.intake.Origin;
import p02.engine.model.StudentIds;
import p02.engine.roster.Claim;
import p02.engine.roster.Match;
import p02.engine.roster.Matching;
import p02.engine.roster.Person;
import p02.engine.roster.RosterFile;

/**
 * Who handed in what.
 *
 * @param people of the course; empty if the instructor gave no roster
 * @param only whose numbers count in every submission, whatever it says itself; empty if that
 *     differs
 */
public record Roster(List<Person> people, Optional<String> only) {
  /** No roster: the submissions speak for themselves. */
  public static final Roster NONE = new Roster(List.of(), Optional.empty());

  /** Copies the list. */
  public Roster {
    people = List.copyOf(people);
  }

  /** Every submission is held against one student's numbers. */
  public static Roster of(String student) {
    return new Roster(List.of(), Optional.of(StudentIds.normalized(student)));
  }

  /** Whose numbers count, and what the instructor should look at. */
  public record Identity(String student, List<String> flags) {}

  /**
   * Reads a CSV file with a line for each person.
   *
   * @param columns field (submission, student, email, name, platform) to header, where headers are
   *     not the usual ones
   * @throws UserMistake if the file cannot be read, lacks columns or names somebody twice
   */
  public static Roster read(Path file, Map<String, String> columns) {
    List<Person> people = RosterFile.read(file, columns);
    if (people.isEmpty()) {
      throw new UserMistake("--roster %s names nobody".formatted(file));
    }
    return new Roster(people, Optional.empty());
  }

  /**
   * The roster's word, or the submission's own where the roster says nothing.
   *
   * @param declared the id that the submission names; empty if it names none
   */
  Identity identify(Inbox.Entry entry, String declared) {
    if (only.isPresent()) {
      return new Identity(only.get(), List.of());
    }
    if (people.isEmpty()) {
      return new Identity(declared, List.of());
    }
    Match match = match(entry, declared);
    if (match.person().isEmpty()) {
      String flag = "The roster does not name this submission: " + match.reason() + ".";
      return new Identity(declared, List.of(flag));
    }
    String listed = match.person().get().student();
    if (listed.isEmpty()) {
      return new Identity(declared, List.of());
    }
    boolean differs = !declared.isEmpty() && !declared.equals(listed);
    String flag = "The roster says student %s, student.properties says %s.";
    return new Identity(listed, differs ? List.of(flag.formatted(listed, declared)) : List.of());
  }

  /** Submission to the student whose numbers count, of a whole class. */
  public SortedMap<String, String> students(List<Inbox.Entry> entries, ClassOverview overview) {
    SortedMap<String, String> students = new TreeMap<>();
    for (Inbox.Entry entry : entries) {
      String declared = overview.line(entry.id()).student();
      students.put(entry.id(), identify(entry, declared).student());
    }
    return students;
  }

  /** The line of the roster that a submission belongs to. */
  Match match(Inbox.Entry entry, String declared) {
    Origin origin = entry.origin();
    return new Matching(people)
        .find(
            new Claim(entry.id(), origin.names(), origin.person(), origin.platformId(), declared));
  }

  /** The ids whose numbers a worksheet that does not fit may hold instead, in order. */
  public List<String> everyone(Collection<String> declared) {
    if (only.isPresent()) {
      return only.stream().toList();
    }
    Set<String> everyone = new TreeSet<>(declared);
    people.forEach(person -> everyone.add(person.student()));
    everyone.remove("");
    return new ArrayList<>(everyone);
  }
}
