package p02.tutorial11;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.fp.Arrays2;
import p02.fp.Dual;

/** mean((x + 2)² + 3), written once. */
public final class Gradients {
  private static final UnaryOperator<Dual> TERM = x -> x.plus(2).squared().plus(3);

  private Gradients() {}

  public static double value(INDArray x) {
    return Arrays2.values(x).map(v -> Dual.valueOf(TERM, v)).average().orElse(Double.NaN);
  }

  public static INDArray gradient(INDArray x) {
    return Arrays2.lift(v -> Dual.slopeOf(TERM, v))
        .andThen(g -> g.div(x.length()))
        .compose(Function.<INDArray>identity())
        .apply(x);
  }

  public static void main(String... args) {
    System.out.println(gradient(Nd4j.createFromArray(0d, 1d, 2d)));
  }
}
