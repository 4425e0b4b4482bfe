package p02.hidden.model;

import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import p02.oracle.Law;

/**
 * Which law weights must follow, in parts.
 *
 * @param normal standard deviation to law
 * @param xavier sizes to law
 * @param kaiming sizes to the standard deviation
 * @param kaimingShape standard deviation to law
 */
public record WeightDistributions(
    DoubleFunction<Law> normal,
    Uniform xavier,
    Deviation kaiming,
    DoubleFunction<Law> kaimingShape) {
  /** A law for a layer. */
  public interface Uniform {
    /** The law. */
    Law of(int fanIn, int fanOut);
  }

  /** A standard deviation for a layer. */
  public interface Deviation {
    /** The deviation. */
    double of(int fanIn, int fanOut, boolean firstLayer);
  }

  /** The right laws. */
  public static final WeightDistributions RIGHT =
      new WeightDistributions(
          deviation -> Law.normal(0, deviation),
          (in, out) -> Law.uniform(-Math.sqrt(6.0 / (in + out)), Math.sqrt(6.0 / (in + out))),
          (in, out, first) -> Math.sqrt((first ? 1.0 : 2.0) / in),
          deviation -> Law.normal(0, deviation));

  /** Another normal law. */
  public WeightDistributions normal(DoubleFunction<Law> other) {
    return new WeightDistributions(other, xavier, kaiming, kaimingShape);
  }

  /** Another law for Xavier. */
  public WeightDistributions xavier(Uniform other) {
    return new WeightDistributions(normal, other, kaiming, kaimingShape);
  }

  /** Xavier with other bounds, ± what this gives. */
  public WeightDistributions bound(Deviation bound) {
    return xavier((in, out) -> Law.uniform(-bound.of(in, out, false), bound.of(in, out, false)));
  }

  /** Another deviation for Kaiming. */
  public WeightDistributions kaiming(Deviation other) {
    return new WeightDistributions(normal, xavier, other, kaimingShape);
  }

  /** Another distribution for Kaiming. */
  public WeightDistributions kaimingShape(UnaryOperator<Law> change) {
    return new WeightDistributions(
        normal, xavier, kaiming, sd -> change.apply(kaimingShape.apply(sd)));
  }
}
