package p02.problem33;

import java.util.NavigableMap;
import java.util.TreeMap;

/** Compares two growths. */
final class Comparison {
  private final NavigableMap<Long, Growth> ranking = new TreeMap<>();

  Comparison enter(long added, Growth growth) {
    ranking.merge(added, growth, (a, b) -> Growth.EQUAL);
    return this;
  }

  Growth winner() {
    return ranking.lastEntry().getValue();
  }
}
