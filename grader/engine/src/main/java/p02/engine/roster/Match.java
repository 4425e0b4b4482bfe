package p02.engine.roster;

import java.util.Optional;

/**
 * Whose a submission is.
 *
 * @param person the line of the roster; empty if none fits, or more than one
 * @param reason why there is none; empty if there is one
 */
public record Match(Optional<Person> person, String reason) {
  static Match of(Person person) {
    return new Match(Optional.of(person), "");
  }

  static Match none(String reason) {
    return new Match(Optional.empty(), reason);
  }
}
