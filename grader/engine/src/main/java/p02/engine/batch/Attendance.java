package p02.engine.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.intake.Inbox;
import p02.engine.roster.Match;
import p02.engine.roster.Person;

/**
 * Who of the course handed in, and whose submissions nobody knows.
 *
 * @param people how many the roster names; 0 without one
 * @param whose submission to its line of the roster
 * @param teams submission to the lines of all that handed it in, where these are a team's
 * @param unknown submissions that no line of the roster fits, each with the reason
 * @param missing people who handed in nothing
 * @param twice people who handed in more than one submission, each with their names
 */
public record Attendance(
    int people,
    SortedMap<String, Person> whose,
    SortedMap<String, List<Person>> teams,
    List<String> unknown,
    List<String> missing,
    List<String> twice) {
  /** Of a class without a roster. */
  public static final Attendance NONE =
      new Attendance(
          0,
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          List.of(),
          List.of(),
          List.of());

  /** Copies the collections. */
  public Attendance {
    whose = Collections.unmodifiableSortedMap(new TreeMap<>(whose));
    teams = Collections.unmodifiableSortedMap(new TreeMap<>(teams));
    unknown = List.copyOf(unknown);
    missing = List.copyOf(missing);
    twice = List.copyOf(twice);
  }

  /** Submission to the person's name, where the roster has one. */
  SortedMap<String, String> names() {
    SortedMap<String, String> names = new TreeMap<>();
    whose.forEach(
        (submission, person) -> {
          if (!person.name().isEmpty()) {
            names.put(submission, person.name());
          }
        });
    return names;
  }

  /**
   * Calls the roll.
   *
   * @param students submission to the student whose numbers count
   */
  public static Attendance of(
      Roster roster, List<Inbox.Entry> entries, Map<String, String> students) {
    SortedMap<String, Person> whose = new TreeMap<>();
    SortedMap<String, List<Person>> teams = new TreeMap<>();
    Map<Person, List<String>> present = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    List<Inbox.Entry> listed = roster.people().isEmpty() ? List.of() : entries;
    Map<String, Match> matches = matches(roster, listed, students);
    for (Inbox.Entry entry : listed) {
      Match match = matches.get(entry.id());
      match
          .person()
          .ifPresentOrElse(
              person -> {
                whose.put(entry.id(), person);
                if (match.isTeam()) {
                  teams.put(entry.id(), match.members());
                }
                for (Person each : match.members()) {
                  present.computeIfAbsent(each, none -> new ArrayList<>()).add(entry.id());
                }
              },
              () -> unknown.add("%s: %s".formatted(entry.id(), match.reason())));
    }
    List<String> twice =
        present.entrySet().stream()
            .filter(each -> each.getValue().size() > 1)
            .map(
                each ->
                    "%s: %s".formatted(each.getKey().label(), String.join(", ", each.getValue())))
            .toList();
    List<String> missing =
        roster.people().stream()
            .filter(person -> !present.containsKey(person))
            .map(Person::label)
            .toList();
    return new Attendance(roster.people().size(), whose, teams, unknown, missing, twice);
  }

  /**
   * Whose each submission is. A line of the roster that one has by name or number is nobody else's
   * who only says so: whoever writes a classmate's id must not stand beside the classmate.
   */
  private static Map<String, Match> matches(
      Roster roster, List<Inbox.Entry> entries, Map<String, String> students) {
    Map<String, Match> matches = new LinkedHashMap<>();
    Map<Person, String> owners = new HashMap<>();
    for (Inbox.Entry entry : entries) {
      Match match = roster.match(entry, students.getOrDefault(entry.id(), ""));
      matches.put(entry.id(), match);
      if (!match.claimed()) {
        match.members().forEach(person -> owners.putIfAbsent(person, entry.id()));
      }
    }
    matches.replaceAll(
        (id, match) ->
            match
                .person()
                .filter(person -> match.claimed() && owners.containsKey(person))
                .map(person -> Match.none(taken(person, owners.get(person))))
                .orElse(match));
    return matches;
  }

  private static String taken(Person person, String owner) {
    return "student.properties alone says %s, and %s is that one's by name or number"
        .formatted(person.label(), owner);
  }
}
