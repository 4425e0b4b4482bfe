package p02.engine.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import p02.engine.model.StudentIds;

/**
 * Finds the line of the roster that a submission belongs to: by what the roster says of its name,
 * by the platform's number, by the student's id, by e-mail, by name; the first that fits.
 *
 * @param people the roster
 */
public record Matching(List<Person> people) {
  /** Copies the list. */
  public Matching {
    people = List.copyOf(people);
  }

  /** Whose a submission is. */
  public Match find(Claim claim) {
    List<Predicate<Person>> sure =
        List.of(
            person -> isNamed(person.submission(), claim),
            person -> !person.platform().isEmpty() && person.platform().equals(claim.platformId()),
            person -> isCalled(person.student(), claim));
    for (Predicate<Person> way : sure) {
      List<Person> found = way == sure.get(0) ? found(way) : free(way);
      if (!found.isEmpty()) {
        return Match.of(found.get(0));
      }
    }
    List<Person> declared = free(person -> isDeclared(person, claim));
    if (!declared.isEmpty()) {
      return unlessNamedOtherwise(declared, claim);
    }
    List<Person> mailed = free(person -> isCalled(person.email(), claim));
    if (mailed.isEmpty()) {
      mailed = free(person -> isCalled(local(person.email()), claim));
    }
    return mailed.isEmpty() ? byName(claim) : only(mailed, "the e-mail address");
  }

  private List<Person> found(Predicate<Person> way) {
    return people.stream().filter(way).toList();
  }

  /** All but lines that name another submission themselves. */
  private List<Person> free(Predicate<Person> way) {
    return found(way.and(person -> person.submission().isEmpty()));
  }

  private static boolean isDeclared(Person person, Claim claim) {
    return !person.student().isEmpty() && person.student().equals(claim.declared());
  }

  /** What a student says of the own id is not believed where the platform names somebody else. */
  private Match unlessNamedOtherwise(List<Person> declared, Claim claim) {
    Person person = declared.get(0);
    List<Person> named = found(each -> PersonName.same(each.name(), claim.person()));
    // Namesakes are nobody's excuse: whoever it is of them, it is not the one with this id.
    boolean otherwise =
        !named.isEmpty() && named.stream().noneMatch(each -> each.name().equals(person.name()));
    return otherwise
        ? Match.none(
            "student.properties says %s, but its name is that of %s"
                .formatted(
                    claim.declared(),
                    named.stream().map(Person::label).collect(Collectors.joining(" and "))))
        : only(declared, "the id in student.properties");
  }

  private Match byName(Claim claim) {
    List<Person> named = free(person -> PersonName.same(person.name(), claim.person()));
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

  private static boolean isNamed(String submission, Claim claim) {
    return !submission.isEmpty()
        && (submission.equals(claim.submission()) || claim.names().contains(submission));
  }

  /** Whether the folder or archive is called so. */
  private static boolean isCalled(String id, Claim claim) {
    return !id.isEmpty()
        && (id.equals(StudentIds.normalized(claim.submission()))
            || id.equals(StudentIds.normalized(claim.person())));
  }

  private static String local(String email) {
    int at = email.indexOf('@');
    return at < 0 ? "" : email.substring(0, at);
  }
}
