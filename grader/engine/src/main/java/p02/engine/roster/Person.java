package p02.engine.roster;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of the roster. What it does not say is empty.
 *
 * @param line of the file, for messages
 * @param submission the name of a folder or archive that is this person's
 * @param student the student id, normalised: whose variant counts
 * @param email lower case
 * @param name as it is written
 * @param platform the platform's own number or code
 * @param team that hands in together
 * @param submitted when the platform says that it was handed in, as it is written
 */
public record Person(
    long line,
    String submission,
    String student,
    String email,
    String name,
    String platform,
    String team,
    String submitted) {

  /** One who is in no team. */
  public Person(
      long line,
      String submission,
      String student,
      String email,
      String name,
      String platform,
      String submitted) {
    this(line, submission, student, email, name, platform, "", submitted);
  }

  /**
   * A team, as one: whose numbers count is for what was handed in to say.
   *
   * @param members at least one
   */
  static Person of(List<Person> members) {
    Person first = members.get(0);
    String names = members.stream().map(Person::shown).collect(Collectors.joining(", "));
    String name = "%s (%s)".formatted(first.team(), names);
    return new Person(first.line(), "", "", "", name, "", first.team(), first.submitted());
  }

  private String shown() {
    return name.isEmpty() ? label() : name;
  }

  /** What a message calls the person: the first thing that is known. */
  public String label() {
    for (String each : new String[] {student, name, email, platform, submission}) {
      if (!each.isEmpty()) {
        return each;
      }
    }
    return "line " + line;
  }

  /** What a field says. */
  String get(Field field) {
    return switch (field) {
      case SUBMISSION -> submission;
      case STUDENT -> student;
      case EMAIL -> email;
      case NAME -> name;
      case PLATFORM -> platform;
      case TEAM -> team;
      case SUBMITTED -> submitted;
    };
  }
}
