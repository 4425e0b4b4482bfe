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
public record ActivationFunctions(Map<Function, ActivationFunction> curves, boolean flat)
    implements Activating {
  /** Copies the map. */
  public ActivationFunctions {
    curves = Map.copyOf(curves);
  }

  /** The right functions. */
  public static final ActivationFunctions RIGHT =
      new ActivationFunctions(
          Map.of(
              Function.SIGMOID, ActivationFunction.of(Layers::sigmoid, Curves::sigmoidSlope),
              Function.TANH, ActivationFunction.of(Math::tanh, Curves::tanhSlope),
              Function.RELU, ActivationFunction.of(Layers::relu, Curves::reluSlope),
              Function.LEAKY_RELU,
                  new ActivationFunction(Curves::leakyRelu, Curves::leakyReluSlope),
              Function.ELU, new ActivationFunction(Curves::elu, Curves::eluSlope),
              Function.SWISH, ActivationFunction.of(Curves::swish, Curves::swishSlope)),
          false);

  /** One function is another. */
  public ActivationFunctions with(Function function, UnaryOperator<ActivationFunction> change) {
    Map<Function, ActivationFunction> others = new EnumMap<>(curves);
    others.computeIfPresent(function, (key, curve) -> change.apply(curve));
    return new ActivationFunctions(others, flat);
  }

  /** Vectors come out. */
  public ActivationFunctions flattened() {
    return new ActivationFunctions(curves, true);
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
