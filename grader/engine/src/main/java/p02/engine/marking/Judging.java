package p02.engine.marking;

import java.util.function.Predicate;
import p02.engine.model.Problem;
import p02.engine.model.Verdicts;
import p02.engine.run.TestRequest;

/** Runs the hidden tests on prepared submissions, one after the other. For one thread. */
public interface Judging extends AutoCloseable {
  /**
   * Finds the verdicts on some problems of a submission.
   *
   * @param wanted which problems; the others' code is still there to be called
   */
  Verdicts judge(Prepared prepared, TestRequest request, Predicate<Problem> wanted);

  /** Whether the worker still gives the reference solution every point of some problems. */
  boolean isSound(Predicate<Problem> wanted);

  /** How many workers were lost so far: they died, were stuck, or were left dirty. */
  int losses();

  /** Continues with a fresh worker. */
  void renew();

  /** Seconds of processor time that workers took for the submission that was judged last. */
  double processorSeconds();

  @Override
  void close();
}
