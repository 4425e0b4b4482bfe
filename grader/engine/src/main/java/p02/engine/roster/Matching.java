package p02.engine.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.precheck.tree.StudentIds;

/**
 * Finds the line of the roster that a submission belongs to: by what the roster says of its name,
 * by the team, by the platform's number, by the student's id, by e-mail, by name; the first that
 * fits.
 */
public final class Matching {
  private final Index bySubmission;
  private final Index byTeam;
  private final Index byPlatform;
  private final Index byStudent;
  private final Index byEmail;
  private final Index byLocalEmail;
  private final Index byName;

  /**
   * Prepares the search.
   *
   * @param people the roster
   */
  public Matching(List<Person> people) {
    List<Person> all = List.copyOf(people);
    bySubmission = index(all, Person::submission);
    byTeam = index(all, person -> PersonName.joined(person.team()));
    byPlatform = index(all, Person::platform);
    byStudent = index(all, Person::student);
    byEmail = index(all, Person::email);
    byLocalEmail = index(all, person -> local(person.email()));
    byName = Index.of(all, person -> PersonName.spellings(person.name()));
  }

  private static Index index(List<Person> people, Function<Person, String> word) {
    return Index.of(people, person -> Set.of(word.apply(person)));
  }

  /** Whose a submission is. */
  public Match find(Claim claim) {
    List<Person> named =
        bySubmission.find(Stream.concat(Stream.of(claim.submission()), claim.names().stream()));
    if (!named.isEmpty()) {
      return Match.of(named.get(0));
    }
    List<Person> team = team(claim);
    if (!team.isEmpty()) {
      return Match.ofTeam(team);
    }
    List<Person> numbered = free(byPlatform, Stream.of(claim.platformId()));
    if (!numbered.isEmpty()) {
      return Match.of(numbered.get(0));
    }
    List<Person> called = free(byStudent, called(claim));
    if (!called.isEmpty()) {
      return filed(called.get(0), claim);
    }
    List<Person> declared = free(byStudent, Stream.of(claim.declared()));
    if (!declared.isEmpty()) {
      return unlessNamedOtherwise(declared, claim);
    }
    List<Person> mailed = free(byEmail, called(claim));
    if (mailed.isEmpty()) {
      mailed = free(byLocalEmail, called(claim));
    }
    if (mailed.size() == 1) {
      return filed(mailed.get(0), claim);
    }
    return mailed.isEmpty() ? byName(claim) : only(mailed, "the e-mail address");
  }

  /** A file's name is the student's own word, too, where no platform gave it. */
  private static Match filed(Person person, Claim claim) {
    return claim.platformId().isEmpty() ? Match.claimed(person) : Match.of(person);
  }

  /** Moodle writes a team's own number beside its name, which may be a participant's by chance. */
  private List<Person> team(Claim claim) {
    List<Person> team = free(byTeam, Stream.of(PersonName.joined(claim.person())));
    return byName.find(spellings(claim)).isEmpty() ? team : List.of();
  }

  /** All but lines that name another submission themselves. */
  private static List<Person> free(Index index, Stream<String> words) {
    return index.find(words).stream().filter(person -> person.submission().isEmpty()).toList();
  }

  /** What the folder or archive is called, as an id. */
  private static Stream<String> called(Claim claim) {
    return Stream.of(claim.submission(), claim.person()).map(StudentIds::normalized);
  }

  private static Stream<String> spellings(Claim claim) {
    return PersonName.spellings(claim.person()).stream();
  }

  /** What a student says of the own id is not believed where the platform names somebody else. */
  private Match unlessNamedOtherwise(List<Person> declared, Claim claim) {
    Person person = declared.get(0);
    List<Person> named = byName.find(spellings(claim));
    // Namesakes are nobody's excuse: whoever it is of them, it is not the one with this id.
    boolean otherwise =
        !named.isEmpty() && named.stream().noneMatch(each -> each.name().equals(person.name()));
    if (!otherwise) {
      boolean claimed = declared.size() == 1 && named.isEmpty();
      return claimed ? Match.claimed(person) : only(declared, "the id in student.properties");
    }
    return Match.none(
        "student.properties says %s, but its name is that of %s"
            .formatted(
                claim.declared(),
                named.stream().map(Person::label).collect(Collectors.joining(" and "))));
  }

  private Match byName(Claim claim) {
    List<Person> named = free(byName, spellings(claim));
    return named.isEmpty() ? Match.none(nothing(claim)) : only(named, "the name");
  }

  private static Match only(List<Person> found, String by) {
    if (found.size() == 1) {
      return Match.of(found.get(0));
    }
    List<String> lines = found.stream().map(person -> String.valueOf(person.line())).toList();
    return Match.none(
        "%s fits %d lines of the roster: %s".formatted(by, found.size(), String.join(", ", lines)));
  }

  private static String nothing(Claim claim) {
    List<String> tried = new ArrayList<>();
    if (!claim.platformId().isEmpty()) {
      tried.add("the number " + claim.platformId());
    }
    if (!claim.declared().isEmpty()) {
      tried.add("the id " + claim.declared());
    }
    tried.add("the name " + claim.person());
    return "no line has " + String.join(" or ", tried);
  }

  private static String local(String email) {
    int at = email.indexOf('@');
    return at < 0 ? "" : email.substring(0, at);
  }
}
