package p02.hidden.model;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import p02.hidden.observe.Content;
import p02.hidden.subject.Landscape;
import p02.oracle.Surfaces;

/**
 * The oracle's loss surfaces, which can be exchanged.
 *
 * @param valley value of the pathological surface
 * @param valleySlope its gradient
 * @param holes value of the steep surface
 * @param holesSlope its gradient
 */
public record LossSurfacesModel(
    ToDoubleFunction<double[]> valley,
    UnaryOperator<double[]> valleySlope,
    ToDoubleFunction<double[]> holes,
    UnaryOperator<double[]> holesSlope)
    implements Landscape {
  private static final double[][] CENTERS = {{1, -0.5}, {-1, 0.5}, {-0.5, -0.8}};

  /** The right surfaces. */
  public static final LossSurfacesModel RIGHT =
      new LossSurfacesModel(
          Surfaces::valley, Surfaces::valleyGradient, Surfaces::holes, Surfaces::holesGradient);

  /** A depth, or a slope, of a hole; {@code apart} leads from its centre to the point. */
  public interface Hole {
    /** Computes, with {@code apart}, its squared length and the centre. */
    double of(double[] apart, double squared, double[] center);
  }

  /** Another pathological surface. */
  public LossSurfacesModel valley(ToDoubleFunction<double[]> other) {
    return new LossSurfacesModel(other, valleySlope, holes, holesSlope);
  }

  /** Another gradient of it. */
  public LossSurfacesModel valleySlope(UnaryOperator<double[]> other) {
    return new LossSurfacesModel(valley, other, holes, holesSlope);
  }

  /** Another steep surface. */
  public LossSurfacesModel holes(ToDoubleFunction<double[]> other) {
    return new LossSurfacesModel(valley, valleySlope, other, holesSlope);
  }

  /** Another gradient of it. */
  public LossSurfacesModel holesSlope(UnaryOperator<double[]> other) {
    return new LossSurfacesModel(valley, valleySlope, holes, other);
  }

  /** A sum over the holes at w. */
  public static double sum(double[] w, Hole hole) {
    double sum = 0;
    for (double[] center : CENTERS) {
      double[] apart = {w[0] - center[0], w[1] - center[1]};
      sum += hole.of(apart, apart[0] * apart[0] + apart[1] * apart[1], center);
    }
    return sum;
  }

  /** A gradient: each coordinate of {@code w − c} times a factor, summed over the holes. */
  public static double[] gradient(double[] w, Hole factor) {
    double[] gradient = new double[2];
    for (int i = 0; i < 2; i++) {
      int at = i;
      gradient[i] = sum(w, (apart, squared, c) -> apart[at] * factor.of(apart, squared, c));
    }
    return gradient;
  }

  /** A hole's depth: {@code exp(−squared / (2 variance)) · height}. */
  public static double depth(double squared, double variance, double height) {
    return Math.exp(-squared / (2 * variance)) * height;
  }

  @Override
  public double valley(double[] w) {
    return valley.applyAsDouble(w);
  }

  @Override
  public Content valleyGradient(double[] w) {
    return Content.Numbers.of(valleySlope.apply(w));
  }

  @Override
  public double holes(double[] w) {
    return holes.applyAsDouble(w);
  }

  @Override
  public Content holesGradient(double[] w) {
    return Content.Numbers.of(holesSlope.apply(w));
  }
}
