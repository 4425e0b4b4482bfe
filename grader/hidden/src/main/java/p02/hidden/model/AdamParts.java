package p02.hidden.model;

/**
 * Adam, in parts.
 *
 * @param first β, m and g to the new m
 * @param second γ, v and g to the new v
 * @param correctFirst m, β and t to m̃
 * @param correctSecond v, γ and t to ṽ
 * @param change what is added to φ
 * @param start t before the first step
 * @param stride what a step adds to t
 * @param stored which of m̃ and ṽ take the place of m and v
 * @param mixed where β and γ are mistaken for each other
 */
public record AdamParts(
    Moment first,
    Moment second,
    Correction correctFirst,
    Correction correctSecond,
    Change change,
    int start,
    int stride,
    Stored stored,
    Mixed mixed) {
  /** A running mean. */
  public interface Moment {
    /** The next value. */
    double of(double decay, double before, double g);
  }

  /** A bias correction. */
  public interface Correction {
    /** The corrected value. */
    double of(double moment, double decay, int t);
  }

  /** A step. */
  public interface Change {
    /** What is added to φ. */
    double of(double alpha, double m, double v, double epsilon, double g, double gammaToT);
  }

  /** Which corrected moments are stored in place of the moments themselves. */
  public record Stored(boolean first, boolean second) {
    private static final Stored NONE = new Stored(false, false);
  }

  /**
   * Where β and γ are mistaken for each other: in the moments, and in their corrections.
   *
   * @param first γ in m
   * @param second β in v
   * @param correctionOfFirst γ in m̃
   * @param correctionOfSecond β in ṽ
   */
  public record Mixed(
      boolean first, boolean second, boolean correctionOfFirst, boolean correctionOfSecond) {
    private static final Mixed NOWHERE = new Mixed(false, false, false, false);

    private Mixed and(Mixed more) {
      return new Mixed(
          first ^ more.first,
          second ^ more.second,
          correctionOfFirst ^ more.correctionOfFirst,
          correctionOfSecond ^ more.correctionOfSecond);
    }
  }

  /** The right Adam. */
  public static final AdamParts RIGHT =
      new AdamParts(
          (decay, m, g) -> m + (1 - decay) * (g - m),
          (decay, v, g) -> v + (1 - decay) * (g * g - v),
          (m, decay, t) -> m / (1 - Math.pow(decay, t)),
          (v, decay, t) -> v / (1 - Math.pow(decay, t)),
          (alpha, m, v, epsilon, g, power) -> -alpha * m / (Math.sqrt(v) + epsilon),
          0,
          1,
          Stored.NONE,
          Mixed.NOWHERE);

  /** Other running means. */
  public AdamParts moments(Moment otherFirst, Moment otherSecond) {
    return new AdamParts(
        otherFirst, otherSecond, correctFirst, correctSecond, change, start, stride, stored, mixed);
  }

  /** Other corrections. */
  public AdamParts corrections(Correction otherFirst, Correction otherSecond) {
    return new AdamParts(
        first, second, otherFirst, otherSecond, change, start, stride, stored, mixed);
  }

  /** Another step. */
  public AdamParts change(Change other) {
    return new AdamParts(
        first, second, correctFirst, correctSecond, other, start, stride, stored, mixed);
  }

  /** Another way of counting steps. */
  public AdamParts counting(int otherStart, int otherStride) {
    return new AdamParts(
        first, second, correctFirst, correctSecond, change, otherStart, otherStride, stored, mixed);
  }

  /** Corrected moments are stored, both or one. */
  public AdamParts storing(Stored which) {
    return new AdamParts(
        first, second, correctFirst, correctSecond, change, start, stride, which, mixed);
  }

  /** β and γ change places. */
  public AdamParts mixed(Mixed more) {
    return new AdamParts(
        first, second, correctFirst, correctSecond, change, start, stride, stored, mixed.and(more));
  }

  /** One weight's state. */
  static final class State {
    double m;
    double v;
    int t;
  }

  /** What one step adds to φ. */
  double step(State state, double g, double alpha, double beta, double gamma, double epsilon) {
    state.t += stride;
    int t = state.t + start;
    state.m = nextFirst(state.m, g, beta, gamma);
    state.v = nextSecond(state.v, g, beta, gamma);
    double corrected = correctFirst.of(state.m, mixed.correctionOfFirst ? gamma : beta, t);
    double decay = mixed.correctionOfSecond ? beta : gamma;
    double correctedSecond = correctSecond.of(state.v, decay, t);
    if (stored.first) {
      state.m = corrected;
    }
    if (stored.second) {
      state.v = correctedSecond;
    }
    return change.of(alpha, corrected, correctedSecond, epsilon, g, Math.pow(decay, t));
  }

  /** The next m of a worksheet. */
  public double nextFirst(double before, double g, double beta, double gamma) {
    return first.of(mixed.first ? gamma : beta, before, g);
  }

  /** The next v of a worksheet. */
  public double nextSecond(double before, double g, double beta, double gamma) {
    return second.of(mixed.second ? beta : gamma, before, g);
  }

  /** One Adam step for a worksheet, from moments that are given: what is added to φ. */
  public double changeFrom(
      double m, double v, int t, double g, double alpha, double beta, double gamma, double eps) {
    double decayOfFirst = mixed.correctionOfFirst ? gamma : beta;
    double decayOfSecond = mixed.correctionOfSecond ? beta : gamma;
    int counted = t * stride + start;
    return change.of(
        alpha,
        correctFirst.of(m, decayOfFirst, counted),
        correctSecond.of(v, decayOfSecond, counted),
        eps,
        g,
        Math.pow(decayOfSecond, counted));
  }
}
