package p02.hidden.script;

import p02.hidden.observe.CaseRecorder;

/**
 * What a hidden test does with a subject: names a case for each fixture, which calls it and shows
 * what came out. It runs against the student's code, the oracle, the oracle with the student's
 * earlier results in it, and the oracle with each misconception; so it must draw the same fixtures
 * each time.
 *
 * @param <M> the subject's interface
 */
@FunctionalInterface
public interface Script<M> {
  /**
   * Names the cases. Student code is called inside of cases alone; what leaves a script is its own
   * fault.
   */
  void run(M subject, CaseRecorder cases) throws Throwable;
}
