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
import p02.engine.roster.Claim;
import p02.engine.roster.Match;
import p02.engine.roster.Matching;
import p02.engine.roster.Person;
import p02.engine.roster.RosterFile;
import p02.precheck.tree.StudentIds;

/** Who handed in what. */
public final class Roster {
  /** No roster: the submissions speak for themselves. */
  public static final Roster NONE = new Roster(List.of(), Optional.empty());

  private final List<Person> people;
  private final Optional<String> only;
  private final Matching matching;

  /**
   * A roster.
   *
   * @param people of the course; empty if the instructor gave no roster
   * @param only whose numbers count in every submission, whatever it says itself; empty if that
   *     differs
   */
  private Roster(List<Person> people, Optional<String> only) {
    this.people = List.copyOf(people);
    this.only = only;
    this.matching = new Matching(this.people);
  }

  /** Every submission is held against one student's numbers. */
  public static Roster of(String student) {
    return new Roster(List.of(), Optional.of(StudentIds.normalized(student)));
  }

  /** Whose numbers count, and what the instructor should look at. */
  public record Identity(String student, List<String> flags) {
    /** Copies the list. */
    public Identity {
      flags = List.copyOf(flags);
    }

    /** The same for a submission that was read: that nobody's numbers count needs a look, too. */
    Identity ofSources() {
      if (!student.isEmpty()) {
        return this;
      }
      List<String> more = new ArrayList<>(flags);
      more.add("student.properties names no student id, so that worksheets were not marked.");
      return new Identity(student, more);
    }
  }

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
    List<String> flags = new ArrayList<>();
    Optional<Match> match =
        people.isEmpty() ? Optional.empty() : Optional.of(match(entry, declared));
    match
        .filter(each -> each.person().isEmpty())
        .map(each -> "The roster does not name this submission: " + each.reason() + ".")
        .ifPresent(flags::add);
    String listed = match.flatMap(Match::person).map(Person::student).orElse("");
    if (!declared.isEmpty() && !declared.equals(listed)) {
      another(declared, match.map(Match::members).orElse(List.of()), listed).ifPresent(flags::add);
    }
    return new Identity(listed.isEmpty() ? declared : listed, flags);
  }

  /** What to look at where a student names another id than the roster, or somebody else's. */
  private Optional<String> another(String declared, List<Person> own, String listed) {
    Optional<Person> owner =
        people.stream()
            .filter(each -> each.student().equals(declared) && !own.contains(each))
            .findFirst();
    String whose =
        owner
            .map(each -> each.name().isEmpty() ? "line " + each.line() : each.name())
            .map(", which is the id of %s on the roster"::formatted)
            .orElse("");
    if (!listed.isEmpty()) {
      return Optional.of(
          "The roster says student %s, student.properties says %s%s."
              .formatted(listed, declared, whose));
    }
    return owner.map(each -> "student.properties says %s%s.".formatted(declared, whose));
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
    return matching.find(
        new Claim(entry.id(), origin.names(), origin.person(), origin.platformId(), declared));
  }

  /** The people of the course; nobody without a roster. */
  public List<Person> people() {
    return people;
  }

  /** The ids whose numbers a worksheet that does not fit may hold instead, in order. */
  public List<String> everyone(Collection<String> declared) {
    if (only.isPresent()) {
      return only.stream().toList();
    }
    Set<String> everyone = new TreeSet<>(declared);
    people.forEach(person -> everyone.add(person.student()));
    everyone.remove("");
    // Not to be copied again for each submission.
    return List.copyOf(everyone);
  }
}
