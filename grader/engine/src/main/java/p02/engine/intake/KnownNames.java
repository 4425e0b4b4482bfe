package p02.engine.intake;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Whose a name in a submission is.
 *
 * @param problems the problems' packages, as {@code problem31}
 * @param givenTypes binary names of the types in them that every submission is given
 * @param kits tells which other packages belong to the kit, the libraries or the JDK: a
 *     submission's copies of what is in them do not count
 * @param kitClasses tells which classes the kit has: their copies need no remark
 */
public record KnownNames(
    Set<String> problems,
    Set<String> givenTypes,
    Predicate<String> kits,
    Predicate<String> kitClasses) {
  /** Copies the sets. */
  public KnownNames {
    problems = Set.copyOf(problems);
    givenTypes = Set.copyOf(givenTypes);
  }
}
