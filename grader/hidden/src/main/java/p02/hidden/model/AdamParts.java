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
 * @param storesCorrected whether m̃ and ṽ take the place of m and v
 * @param decaysSwapped whether β and γ are mistaken for each other
 */
public record AdamParts(
    Moment first,
    Moment second,
    Correction correctFirst,
    Correction correctSecond,
    Change change,
    int start,
    int stride,
    boolean storesCorrected,
    boolean decaysSwapped) {
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
          false,
          false);

  /** Other running means. */
  public AdamParts moments(Moment otherFirst, Moment otherSecond) {
    return new AdamParts(
        otherFirst,
        otherSecond,
        correctFirst,
        correctSecond,
        change,
        start,
        stride,
        storesCorrected,
        decaysSwapped);
  }

  /** Other corrections. */
  public AdamParts corrections(Correction otherFirst, Correction otherSecond) {
    return new AdamParts(
        first,
        second,
        otherFirst,
        otherSecond,
        change,
        start,
        stride,
        storesCorrected,
        decaysSwapped);
  }

  /** Another step. */
  public AdamParts change(Change other) {
    return new AdamParts(
        first,
        second,
        correctFirst,
        correctSecond,
        other,
        start,
        stride,
        storesCorrected,
        decaysSwapped);
  }

  /** Another way of counting steps. */
  public AdamParts counting(int otherStart, int otherStride) {
    return new AdamParts(
        first,
        second,
        correctFirst,
        correctSecond,
        change,
        otherStart,
        otherStride,
        storesCorrected,
        decaysSwapped);
  }

  /** Corrected moments are stored. */
  public AdamParts storing() {
    return new AdamParts(
        first, second, correctFirst, correctSecond, change, start, stride, true, decaysSwapped);
  }

  /** β and γ change places. */
  public AdamParts swapped() {
    return new AdamParts(
        first,
        second,
        correctFirst,
        correctSecond,
        change,
        start,
        stride,
        storesCorrected,
        !decaysSwapped);
  }

  /** One weight's state. */
  static final class State {
    double m;
    double v;
    int t;
  }

  /** What one step adds to φ. */
  double step(State state, double g, double alpha, double beta, double gamma, double epsilon) {
    double decayOfFirst = decaysSwapped ? gamma : beta;
    double decayOfSecond = decaysSwapped ? beta : gamma;
    state.t += stride;
    int t = state.t + start;
    state.m = first.of(decayOfFirst, state.m, g);
    state.v = second.of(decayOfSecond, state.v, g);
    double corrected = correctFirst.of(state.m, decayOfFirst, t);
    double correctedSecond = correctSecond.of(state.v, decayOfSecond, t);
    if (storesCorrected) {
      state.m = corrected;
      state.v = correctedSecond;
    }
    double power = Math.pow(decayOfSecond, t);
    return change.of(alpha, corrected, correctedSecond, epsilon, g, power);
  }

  /** The next m of a worksheet. */
  public double nextFirst(double before, double g, double beta, double gamma) {
    return first.of(decaysSwapped ? gamma : beta, before, g);
  }

  /** The next v of a worksheet. */
  public double nextSecond(double before, double g, double beta, double gamma) {
    return second.of(decaysSwapped ? beta : gamma, before, g);
  }

  /** One Adam step for a worksheet, from moments that are given: what is added to φ. */
  public double changeFrom(
      double m, double v, int t, double g, double alpha, double beta, double gamma, double eps) {
    double decayOfFirst = decaysSwapped ? gamma : beta;
    double decayOfSecond = decaysSwapped ? beta : gamma;
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
