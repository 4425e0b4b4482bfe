package p02.tutorial12;

import java.util.PriorityQueue;
import p02.basis.Pair;

/** Who is best? The earliest of several. */
final class Ranking {
  private final PriorityQueue<Pair<Double, Integer>> queue =
      new PriorityQueue<>(
          (a, b) ->
              a.first() > b.first() ? -1
                  : a.first() < b.first() ? 1 : Integer.compare(a.second(), b.second()));

  Ranking enter(double score) {
    queue.offer(Pair.of(score, queue.size()));
    return this;
  }

  int best() {
    return queue.element().second();
  }
}
