package p02.desk.place;

import java.util.List;
import java.util.stream.Stream;
import p02.engine.intake.platform.PlatformName;

/**
 * A student's row in a platform's table, as far as it says who it is.
 *
 * @param index in the table
 * @param number the platform's own number
 * @param ids other words that mean one person: a matriculation number, a login, an e-mail address
 * @param name the person's name; empty where the platform hides it
 */
public record Row(int index, String number, List<String> ids, String name) {
  /** Copies the list. */
  public Row {
    ids = List.copyOf(ids);
  }

  /** What a person looks for. */
  public String label() {
    return name.isBlank() ? number : "%s (%s)".formatted(name.strip(), number);
  }

  /** Whether the platform's number is this one. */
  boolean isNumbered(String wanted) {
    return !wanted.isEmpty() && PlatformName.withoutZeros(number).equals(wanted);
  }

  boolean isCalled(String submission) {
    return !Names.person(name).isEmpty() && Names.person(name).equals(Names.person(submission));
  }

  /** Whether one of the words is a team's name. */
  boolean isOf(String team) {
    String wanted = Names.person(team);
    return !wanted.isEmpty() && ids.stream().anyMatch(id -> Names.person(id).equals(wanted));
  }

  /** Whether a word means this person; an e-mail address counts with its first part, too. */
  boolean answersTo(String word) {
    String wanted = Names.id(word);
    return !wanted.isEmpty()
        && Stream.concat(ids.stream(), ids.stream().map(id -> id.replaceFirst("@.*", "")))
            .anyMatch(id -> Names.id(id).equals(wanted));
  }
}
