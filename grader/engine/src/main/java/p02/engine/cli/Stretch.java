package p02.engine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import p02.engine.model.Judged;

/**
 * Verdicts that wait for the next canary. A verdict counts once the worker that gave it still gives
 * the reference solution every point; where it does not, or where a worker was lost, what it judged
 * since its last good canary is judged again, by halves, until the one that spoils it stands alone.
 */
final class Stretch {
  /** Long enough to cost little, short enough to lose little. */
  private static final int LENGTH = 16;

  static final String SPOILER =
      "After this submission the worker no longer gave the reference solution every point; it was"
          + " replaced, and this submission was marked alone.";

  private final Judge judge;
  private final UnaryOperator<Done> again;
  private final Consumer<Done> settle;
  private final List<Done> waiting = new ArrayList<>();
  private int losses;

  /**
   * A submission and its verdicts.
   *
   * @param work the submission
   * @param prepared its code, if it was needed
   * @param judged its verdicts
   * @param flags what the instructor should know of how it was judged
   * @param seconds wall time that judging it took, the last time
   * @param processor seconds of processor time that its workers took, the last time
   */
  record Done(
      Work work,
      Optional<Prepared> prepared,
      Judged judged,
      List<String> flags,
      double seconds,
      double processor) {
    Done flagged(String flag) {
      return new Done(work, prepared, judged, List.of(flag), seconds, processor);
    }
  }

  /**
   * An empty stretch.
   *
   * @param judge who judges
   * @param again judges once more
   * @param settle takes verdicts that count
   */
  Stretch(Judge judge, UnaryOperator<Done> again, Consumer<Done> settle) {
    this.judge = judge;
    this.again = again;
    this.settle = settle;
    this.losses = judge.losses();
  }

  /** Adds verdicts that the judge has just given. */
  void add(Done done) {
    if (judge.losses() != losses) {
      // The worker that judged the earlier ones is gone, and nobody can ask it for the canary.
      List<Done> earlier = List.copyOf(waiting);
      waiting.clear();
      repeat(earlier);
      settle.accept(done);
      return;
    }
    waiting.add(done);
    if (waiting.size() == LENGTH) {
      finish();
    }
  }

  /** Asks for the canary, and settles what waits. */
  void finish() {
    List<Done> stretch = List.copyOf(waiting);
    waiting.clear();
    if (stretch.isEmpty() || sound(stretch)) {
      stretch.forEach(settle);
    } else {
      repeat(stretch);
    }
  }

  private void repeat(List<Done> stretch) {
    judge.renew();
    losses = judge.losses();
    if (stretch.isEmpty()) {
      return;
    }
    List<Done> repeated = stretch.stream().map(again).toList();
    if (judge.losses() == losses && sound(repeated)) {
      repeated.forEach(settle);
    } else if (repeated.size() == 1) {
      settle.accept(repeated.get(0).flagged(SPOILER));
      judge.renew();
      losses = judge.losses();
    } else {
      int half = stretch.size() / 2;
      repeat(stretch.subList(0, half));
      repeat(stretch.subList(half, stretch.size()));
    }
  }

  /** Asks for the problems that the stretch is about; what nobody handed in nobody can spoil. */
  private boolean sound(List<Done> stretch) {
    Set<String> packages =
        stretch.stream()
            .flatMap(done -> done.work().submission().problems().keySet().stream())
            .collect(Collectors.toSet());
    return judge.canary(problem -> packages.contains(problem.packageName()))
        && judge.losses() == losses;
  }
}
