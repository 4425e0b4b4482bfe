package p02.desk.platform;

import java.util.Optional;
import p02.desk.marks.FinalMark;

/** Marks for tests. */
final class Some {
  private Some() {}

  /** Of 100 points. */
  static FinalMark mark(String submission, String student, double points) {
    return mark(submission, student, Optional.of(points));
  }

  static FinalMark open(String submission) {
    return mark(submission, "", Optional.empty());
  }

  private static FinalMark mark(String submission, String student, Optional<Double> points) {
    Optional<Double> none = Optional.empty();
    return new FinalMark(submission, student, points, none, none, none, points, Optional.of(100.0));
  }
}
