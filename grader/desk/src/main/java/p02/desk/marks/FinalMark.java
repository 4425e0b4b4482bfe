package p02.desk.marks;

import java.util.List;
import java.util.Optional;

/**
 * One line of {@code final.csv}. A part that does not exist is empty, never 0.
 *
 * @param submission the name under which results are filed
 * @param student the student's id; empty if nobody said
 * @param automatic points that the grader found; empty where it could not judge
 * @param written points of the written part
 * @param decisions points that people's decisions add or take; without those on written questions,
 *     whose points are the written part
 * @param late points that lateness takes, as a number of 0 or less
 * @param whole the final mark; empty as long as there is none
 * @param most the most that can be earned; empty if no submission of the class was graded
 * @param open what keeps the final mark away, as {@code not marked: 3.5b}; no column, and empty
 *     where there is a mark, or nothing was graded
 * @param called what people read in place of the submission's name; no column either
 * @param person the roster's name of whoever sent it, else the platform's or the file's, as it was
 *     before it was made safe for files; no column, and empty where nobody knows
 */
public record FinalMark(
    String submission,
    String student,
    Optional<Double> automatic,
    Optional<Double> written,
    Optional<Double> decisions,
    Optional<Double> late,
    Optional<Double> whole,
    Optional<Double> most,
    String open,
    String called,
    String person) {

  /** One whose mark nothing but the grader keeps away. */
  public FinalMark(
      String submission,
      String student,
      Optional<Double> automatic,
      Optional<Double> written,
      Optional<Double> decisions,
      Optional<Double> late,
      Optional<Double> whole,
      Optional<Double> most) {
    this(submission, student, automatic, written, decisions, late, whole, most, "", submission, "");
  }

  /** The same under another name for people to read, with the name of who sent it. */
  public FinalMark calledBy(String shown, String name) {
    return new FinalMark(
        submission, student, automatic, written, decisions, late, whole, most, open, shown, name);
  }

  /** The marks of a class, in the order of the results: what the grader found and nothing else. */
  public static List<FinalMark> of(List<Result> results) {
    double most = results.stream().mapToDouble(Result::most).max().orElse(0);
    Optional<Double> known = most > 0 ? Optional.of(most) : Optional.empty();
    return results.stream().map(result -> automatic(result, known)).toList();
  }

  private static FinalMark automatic(Result result, Optional<Double> most) {
    return new FinalMark(
        result.submission(),
        result.student(),
        result.score(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        result.score(),
        most);
  }
}
