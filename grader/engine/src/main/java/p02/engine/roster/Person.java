package p02.engine.roster;

/**
 * A line of the roster. What it does not say is empty.
 *
 * @param line of the file, for messages
 * @param submission the name of a folder or archive that is this person's
 * @param student the student id, normalised: whose variant counts
 * @param email lower case
 * @param name as it is written
 * @param platform the platform's own number or code
 * @param submitted when the platform says that it was handed in, as it is written
 */
public record Person(
    long line,
    String submission,
    String student,
    String email,
    String name,
    String platform,
    String submitted) {

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
      case SUBMITTED -> submitted;
    };
  }
}
