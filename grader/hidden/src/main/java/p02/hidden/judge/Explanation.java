package p02.hidden.judge;

import java.util.List;
import p02.hidden.observe.Content;
import p02.hidden.observe.NumberText;
import p02.hidden.observe.Observation;
import p02.worker.FactKeys;

/** Every value of a task beside what is expected; five facts a value, always in this order. */
public final class Explanation {
  private Explanation() {}

  /** Adds the values of all cases to a verdict. */
  public static void publish(
      Verdict verdict, TaskSpec task, List<Observation> own, List<Observation> right) {
    ContentComparator comparator = new ContentComparator(task.tolerance());
    verdict.with(FactKeys.TOLERANCE, task.tolerance().inWords());
    for (int i = 0; i < right.size(); i++) {
      Observation here = right.get(i);
      Content yours = own.get(i).content();
      line(
          verdict,
          here.isEdge() ? "edge, %s: %s".formatted(here.of().edge(), here.what()) : here.what(),
          AnswerMessages.value(yours),
          AnswerMessages.value(here.content()),
          comparator.distance(yours, here.content()),
          comparator.right(yours, here.content()));
    }
  }

  /**
   * Adds one value to a verdict.
   *
   * @param distance how far it is off, in tolerances: 1 is the most that is right; infinite where
   *     the two differ in kind
   */
  public static void line(
      Verdict verdict, String what, String yours, String here, double distance, boolean right) {
    verdict.with(FactKeys.DETAIL_WHAT, what);
    verdict.with(FactKeys.DETAIL_YOURS, yours);
    verdict.with(FactKeys.DETAIL_EXPECTED, here);
    verdict.with(
        FactKeys.DETAIL_DISTANCE, Double.isFinite(distance) ? NumberText.of(distance) : "–");
    verdict.with(FactKeys.DETAIL_RIGHT, String.valueOf(right));
  }
}
