package p02.tutorial11;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Dual;
import p02.fp.Nd;

/** A function and its gradient, by dual numbers. */
public final class Gradients {
  private Gradients() {}

  private static final UnaryOperator<Dual> SUMMAND = x -> x.plus(2).squared().plus(3);

  public static double value(INDArray x) {
    return Nd.entries(x)
        .mapToObj(Dual::constant)
        .map(SUMMAND)
        .collect(Collectors.averagingDouble(Dual::value));
  }

  public static INDArray gradient(INDArray x) {
    Function<Double, Double> slope = e -> Dual.slopeOf(SUMMAND, e) / x.length();
    return Nd.lift(slope::apply).apply(x);
  }
}
