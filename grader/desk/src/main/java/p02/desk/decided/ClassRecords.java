package p02.desk.decided;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import p02.desk.decision.Decisions;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.written.ClassAnswers;
import p02.engine.rubric.Questions;
import p02.engine.who.People;

/**
 * What is known of a class as a whole, read once for however many parts of it.
 *
 * @param decisions all of them
 * @param late how late submissions were
 * @param questions that are asked in writing
 * @param people who handed in
 */
public record ClassRecords(Decisions decisions, LateDays late, Questions questions, People people) {
  /** Reads what lies beside the results. */
  public static ClassRecords read(Path folder) throws IOException {
    return new ClassRecords(
        Decisions.read(folder), LateDays.read(folder), Questions.read(folder), People.read(folder));
  }

  /**
   * The marks of a class, or of a part of it, under everything that was decided.
   *
   * @param least what others of the class can earn at most, if that is known already; else 0. It
   *     stands for those who were not graded
   */
  public DecidedClass decide(Marks marks, double least) throws IOException {
    List<String> submissions = marks.results().stream().map(Result::submission).toList();
    return DecidedClass.of(marks, this, ClassAnswers.read(marks.folder(), submissions), least);
  }
}
