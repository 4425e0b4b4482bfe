package p02.student.check;

/**
 * A task, as the self-check declares it.
 *
 * @param number as {@code 3.1.2}
 * @param title what it is about
 * @param problemTitle what its problem is about
 * @param points what it is worth
 * @param testClass internal name of the class of its test
 * @param method name and descriptor of its test
 * @param writtenIn internal name of the class that the student fills in
 */
public record TaskInfo(
    String number,
    String title,
    String problemTitle,
    double points,
    String testClass,
    String method,
    String writtenIn) {

  /** The problem's number, as {@code 3.1}. */
  public String problem() {
    return number.substring(0, number.lastIndexOf('.'));
  }

  /** The problem's package, as {@code problem31}. */
  public String packageName() {
    return testClass.split("/")[1];
  }

  /** Whether it is calculated by hand, with numbers of the student's own. */
  public boolean isWorksheet() {
    return writtenIn.endsWith("Worksheet");
  }
}
