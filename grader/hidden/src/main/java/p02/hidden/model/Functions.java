package p02.hidden.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.UnaryOperator;
import p02.hidden.observe.Content;
import p02.hidden.subject.Activating;
import p02.oracle.Curves;
import p02.oracle.Layers;

/**
 * The oracle's activation functions, each of which can be exchanged.
 *
 * @param curves value and derivative of each
 * @param flat whether a vector comes out whatever the shape that goes in
 */
public record Functions(Map<Function, Curve> curves, boolean flat) implements Activating {
  /** Copies the map. */
  public Functions {
    curves = Map.copyOf(curves);
  }

  /** The right functions. */
  public static final Functions RIGHT =
      new Functions(
          Map.of(
              Function.SIGMOID, Curve.of(Layers::sigmoid, Curves::sigmoidSlope),
              Function.TANH, Curve.of(Math::tanh, Curves::tanhSlope),
              Function.RELU, Curve.of(Layers::relu, Curves::reluSlope),
              Function.LEAKY_RELU, new Curve(Curves::leakyRelu, Curves::leakyReluSlope),
              Function.ELU, new Curve(Curves::elu, Curves::eluSlope),
              Function.SWISH, Curve.of(Curves::swish, Curves::swishSlope)),
          false);

  /** One function is another. */
  public Functions with(Function function, UnaryOperator<Curve> change) {
    Map<Function, Curve> others = new EnumMap<>(curves);
    others.computeIfPresent(function, (key, curve) -> change.apply(curve));
    return new Functions(others, flat);
  }

  /** Vectors come out. */
  public Functions flattened() {
    return new Functions(curves, true);
  }

  @Override
  public Content value(Function function, Input z, double alpha) {
    return each(curves.get(function).value(), z, alpha);
  }

  @Override
  public Content slope(Function function, Input z, double alpha) {
    return each(curves.get(function).slope(), z, alpha);
  }

  private Content each(DoubleBinaryOperator curve, Input z, double alpha) {
    double[] result = Layers.each(z.numbers(), number -> curve.applyAsDouble(number, alpha));
    long[] shape = flat ? new long[] {result.length} : z.shape();
    return new Content.Numbers(result, shape, false, 0);
  }
}
