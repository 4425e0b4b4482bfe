package p02.tutorial21;

import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Arrays2;
import p02.fp.Dual;

/** Each function once; its derivative comes from dual numbers. */
public final class Activations {
  private static final UnaryOperator<Dual> SIGMOID = Dual::sigmoid;
  private static final UnaryOperator<Dual> TANH = Dual::tanh;
  private static final UnaryOperator<Dual> SWISH = z -> z.times(z.sigmoid());
  private static final DoubleFunction<UnaryOperator<Dual>> LEAKY =
      alpha -> z -> z.value() > 0 ? z : z.times(alpha);
  private static final DoubleFunction<UnaryOperator<Dual>> ELU =
      alpha -> z -> z.value() > 0 ? z : z.expm1().times(alpha);
  private static final UnaryOperator<Dual> RELU =
      z -> z.value() > 0 ? z : Dual.constant(0);

  private Activations() {}

  private static INDArray value(UnaryOperator<Dual> f, INDArray z) {
    return Arrays2.lift(x -> Dual.valueOf(f, x)).apply(z);
  }

  private static INDArray slope(UnaryOperator<Dual> f, INDArray z) {
    return Arrays2.lift(x -> Dual.slopeOf(f, x)).apply(z);
  }

  public static INDArray sigmoid(INDArray z) {
    return value(SIGMOID, z);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return slope(SIGMOID, z);
  }

  public static INDArray tanh(INDArray z) {
    return value(TANH, z);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return slope(TANH, z);
  }

  public static INDArray relu(INDArray z) {
    return value(RELU, z);
  }

  public static INDArray reluDerivative(INDArray z) {
    return slope(RELU, z);
  }

  public static INDArray leakyRelu(INDArray z, double alpha) {
    return value(LEAKY.apply(alpha), z);
  }

  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return slope(LEAKY.apply(alpha), z);
  }

  public static INDArray elu(INDArray z, double alpha) {
    return value(ELU.apply(alpha), z);
  }

  public static INDArray eluDerivative(INDArray z, double alpha) {
    return slope(ELU.apply(alpha), z);
  }

  public static INDArray swish(INDArray z) {
    return value(SWISH, z);
  }

  public static INDArray swishDerivative(INDArray z) {
    return slope(SWISH, z);
  }

  public static void main(String... args) {
    Map.of("sigmoid", SIGMOID, "tanh", TANH, "swish", SWISH, "elu", ELU.apply(1))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            f ->
                DoubleStream.iterate(-2, x -> x <= 2, x -> x + 0.5)
                    .mapToObj(x -> "%-8s %5.2f %s".formatted(f.getKey(), x, f.getValue().apply(Dual.variable(x)))))
        .forEach(System.out::println);
  }
}
