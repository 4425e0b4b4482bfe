package p02.hidden;

import java.util.List;

/** Every value of a task beside what is expected; four facts a value, always in this order. */
final class Explanation {
  private Explanation() {}

  static void publish(Verdict verdict, Task task, List<Sight> own, List<Sight> right) {
    Likeness likeness = new Likeness(task.tolerance());
    verdict.with("tolerance", task.tolerance().told());
    for (int i = 0; i < right.size(); i++) {
      Sight here = right.get(i);
      Content yours = own.get(i).content();
      line(
          verdict,
          here.isEdge() ? "edge, %s: %s".formatted(here.of().edge(), here.what()) : here.what(),
          Wording.value(yours),
          Wording.value(here.content()),
          likeness.right(yours, here.content()));
    }
  }

  static void line(Verdict verdict, String what, String yours, String here, boolean right) {
    verdict.with("detail.what", what);
    verdict.with("detail.yours", yours);
    verdict.with("detail.expected", here);
    verdict.with("detail.right", String.valueOf(right));
  }
}
