package p02.desk.similar;

import java.util.ArrayList;
import java.util.List;

/**
 * How alike the pairs of a class are, all of them.
 *
 * @param counts number of pairs of each whole per cent, from 0 to 100
 */
public record Likenesses(List<Long> counts) {
  /** How far the line lies above the middle, in the distance of the lower quartile below it. */
  private static final int FAR = 5;

  /** Below this, nobody need look, however little the others have in common. */
  private static final int LEAST = 50;

  private static final int MOST = 99;

  /** Quartiles of fewer pairs say nothing of a class: of ten, one who copied is in four. */
  private static final int ENOUGH = 100;

  private static final double SMALLEST_SPREAD = 0.1;
  private static final int STEP = 5;

  /** Copies the list. */
  public Likenesses {
    counts = List.copyOf(counts);
    if (counts.size() != MOST + 2) {
      throw new IllegalArgumentException("not one number for each per cent: " + counts.size());
    }
  }

  /**
   * A step of the distribution.
   *
   * @param from per cent
   * @param to per cent, included
   * @param pairs that are so much alike
   * @param width of its bar, in per cent of the longest
   */
  public record Bar(int from, int to, long pairs, long width) {}

  /** How many pairs there are. */
  public long pairs() {
    return counts.stream().mapToLong(each -> each).sum();
  }

  /** How many are alike by a line or more. */
  public long from(int line) {
    return counts.subList(line, counts.size()).stream().mapToLong(each -> each).sum();
  }

  /** Whether the class is large enough to say itself what is unusual in it. */
  public boolean isEnough() {
    return pairs() >= ENOUGH;
  }

  /**
   * The line from which a pair is unusual in this class. On the scale of log odds it lies five
   * times as far above the middle as the lower quartile lies below: who copies moves the upper half
   * alone, so that they do not hide themselves.
   */
  public int line() {
    if (!isEnough()) {
      return LEAST;
    }
    double middle = logOdds(quantile(0.5));
    double spread = Math.max(SMALLEST_SPREAD, middle - logOdds(quantile(0.25)));
    double line = 100 / (1 + Math.exp(-(middle + FAR * spread)));
    return (int) Math.max(LEAST, Math.min(MOST, Math.ceil(line)));
  }

  /** Below what per cent a part of the pairs lies, with the pairs of one per cent spread evenly. */
  public double quantile(double part) {
    double wanted = part * pairs();
    double below = 0;
    for (int percent = 0; percent < counts.size(); percent++) {
      long here = counts.get(percent);
      if (here > 0 && below + here >= wanted) {
        return percent + (wanted - below) / here;
      }
      below += here;
    }
    return MOST;
  }

  /** Nothing is ever quite alike or quite unlike, so that the ends have a place on the scale. */
  private static double logOdds(double percent) {
    double inside = Math.max(0.5, Math.min(99.5, percent));
    return Math.log(inside / (100 - inside));
  }

  /** The distribution in steps of five per cent; all that is quite alike stands in the last. */
  public List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    long longest = 0;
    for (int from = 0; from <= MOST; from += STEP) {
      int to = from + STEP > MOST ? MOST + 1 : from + STEP - 1;
      long pairs = counts.subList(from, to + 1).stream().mapToLong(each -> each).sum();
      longest = Math.max(longest, pairs);
      bars.add(new Bar(from, to, pairs, 0));
    }
    long all = Math.max(1, longest);
    return bars.stream()
        .map(bar -> new Bar(bar.from(), bar.to(), bar.pairs(), (100 * bar.pairs() + all - 1) / all))
        .toList();
  }
}
