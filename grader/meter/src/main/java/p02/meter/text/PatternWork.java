package p02.meter.text;

import p02.meter.price.Saturating;

/**
 * What a part of a regular expression may do between two looks at the text. A matcher tries its
 * ways as a tree; what it tries after one character was taken and before the next one is, lies in
 * one place of the text and is bounded by the expression alone. Every character that is taken pays
 * for that much, so that all that is tried is paid for.
 *
 * @param ways how often what follows may be tried for one arrival here, nothing having been taken
 * @param cost what is tried in the part itself for one arrival
 * @param waysInside how often what follows may be tried after a character was taken inside
 * @param costInside what is tried in the part itself after that
 * @param blind whether it may fail without a look at the text, as an anchor may
 */
record PatternWork(long ways, long cost, long waysInside, long costInside, boolean blind) {
  /** Nothing at all. */
  static final PatternWork EMPTY = new PatternWork(1, 1, 0, 0, false);

  /** An anchor, or another group's text once more. */
  static final PatternWork ANCHOR = new PatternWork(1, 2, 1, 1, true);

  /** What a group adds: its beginning and its end, and a loop's two. */
  private static final int GROUP = 3;

  private static final int CLASS_PER_UNIT = 4;

  /** A character, or one of a class that is written with so many. */
  static PatternWork character(int written) {
    return new PatternWork(0, 1 + written / CLASS_PER_UNIT, 1, 1, false);
  }

  /** The most that is tried from any place on until the next character is taken. */
  long most() {
    return Math.max(Saturating.plus(cost, ways), Saturating.plus(costInside, waysInside));
  }

  /** One after the other. */
  PatternWork then(PatternWork next) {
    return new PatternWork(
        Saturating.times(ways, next.ways),
        Saturating.plus(cost, Saturating.times(ways, next.cost)),
        Math.max(Saturating.times(waysInside, next.ways), next.waysInside),
        Math.max(
            Saturating.plus(costInside, Saturating.times(waysInside, next.cost)), next.costInside),
        blind || next.blind);
  }

  /** One or the other. */
  PatternWork or(PatternWork other) {
    return new PatternWork(
        Saturating.plus(ways, other.ways),
        Saturating.plus(1 + cost, other.cost),
        Math.max(waysInside, other.waysInside),
        Math.max(costInside, other.costInside),
        blind || other.blind);
  }

  /** In parentheses. */
  PatternWork grouped() {
    return new PatternWork(
        ways, Saturating.plus(cost, GROUP), waysInside, Saturating.plus(costInside, GROUP), blind);
  }

  /**
   * So often, at least; the most does not matter, since a round that takes nothing is the last of
   * those that need not be.
   */
  PatternWork repeated(long least) {
    long rounds = Math.max(1, least);
    // Rounds that must be may all take nothing.
    long through = power(ways, rounds);
    long tried =
        Saturating.plus(GROUP, Saturating.times(Saturating.plus(cost, GROUP), sum(ways, rounds)));
    long again = Math.max(through, Saturating.plus(ways, 1));
    return new PatternWork(
        Saturating.plus(through, least == 0 ? 1 : 0),
        tried,
        Saturating.times(waysInside, again),
        Saturating.plus(costInside, Saturating.times(waysInside, tried)),
        blind);
  }

  /** Tried once for each arrival, and so often; what it found is never asked for another way. */
  PatternWork alone(long times) {
    return new PatternWork(
        1,
        Saturating.plus(GROUP, Saturating.times(times, Saturating.plus(cost, ways))),
        0,
        Saturating.plus(costInside, waysInside),
        true);
  }

  private static long power(long base, long exponent) {
    if (base <= 1) {
      return base;
    }
    long power = 1;
    for (long i = 0; i < exponent && power < Long.MAX_VALUE; i++) {
      power = Saturating.times(power, base);
    }
    return power;
  }

  /** The powers of a number, from 1 on. */
  private static long sum(long base, long count) {
    if (base <= 1) {
      return base == 0 ? 1 : count;
    }
    long sum = 0;
    long power = 1;
    for (long i = 0; i < count && sum < Long.MAX_VALUE; i++) {
      sum = Saturating.plus(sum, power);
      power = Saturating.times(power, base);
    }
    return sum;
  }
}
