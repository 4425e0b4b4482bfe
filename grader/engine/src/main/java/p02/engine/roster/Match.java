package p02.engine.roster;

import java.util.List;
import java.util.Optional;

/**
 * Whose a submission is.
 *
 * @param person the line of the roster, or a team as one; empty if none fits, or more than one
 * @param members the lines of the roster that handed it in: one, all of a team, or none
 * @param reason why there is none; empty if there is one
 * @param claimed whether nothing but the student's own word says so, and neither a name nor the
 *     platform's number
 */
public record Match(Optional<Person> person, List<Person> members, String reason, boolean claimed) {
  /** Copies the list. */
  public Match {
    members = List.copyOf(members);
  }

  /** Whether a team handed it in, be it one of a single member. */
  public boolean isTeam() {
    return person.isPresent() && !members.contains(person.get());
  }

  static Match of(Person person) {
    return new Match(Optional.of(person), List.of(person), "", false);
  }

  /** The same on the student's own word alone. */
  static Match claimed(Person person) {
    return new Match(Optional.of(person), List.of(person), "", true);
  }

  static Match ofTeam(List<Person> members) {
    return new Match(Optional.of(Person.of(members)), members, "", false);
  }

  /** Nobody's. */
  public static Match none(String reason) {
    return new Match(Optional.empty(), List.of(), reason, false);
  }
}
