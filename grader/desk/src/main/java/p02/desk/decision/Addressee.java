package p02.desk.decision;

/**
 * Whom a decision was made for, apart from the name of the submission, which may be another one's
 * tomorrow: names are cleaned, and two may come out alike. What nobody said is empty.
 *
 * @param student the student id
 * @param number the platform's own, as Moodle's participant
 * @param sent the names of what was sent, before they were cleaned
 */
public record Addressee(String student, String number, String sent) {
  /** Of whom nothing is known, as of decisions that an earlier kit wrote. */
  static final Addressee UNKNOWN = new Addressee("", "", "");

  /**
   * Whether two have the platform's number; it says whether they are one, whatever else changed.
   */
  boolean isNumberedLike(Addressee other) {
    return !number.isEmpty() && !other.number.isEmpty();
  }

  /** Whether the ids of students are not two different ones. */
  boolean mayBeStudent(Addressee other) {
    return student.isEmpty() || other.student.isEmpty() || student.equals(other.student);
  }

  /** In words, as {@code ann01 ("an_na")}. */
  public String inWords() {
    String named = "\"%s\"".formatted(sent);
    return student.isEmpty() ? named : "%s (%s)".formatted(student, named);
  }
}
