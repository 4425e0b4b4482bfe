package p02.tutorial11;

import java.util.Collections;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Tensor;

/** {@code y = mean((x + 2)² + 3)} and its gradient, from one and the same SameDiff graph. */
public final class Gradients {
  private static final String IN = "x";
  private static final String OUT = "y";

  private Gradients() {}

  private static SameDiff graph(INDArray value) {
    SameDiff sd = SameDiff.create();
    SDVariable x = sd.var(IN, Tensor.real(value).dup());
    SDVariable y = sd.math().square(x.add(2)).add(3).mean(OUT);
    y.markAsLoss();
    return sd;
  }

  public static double value(INDArray x) {
    return graph(x).getVariable(OUT).eval().getDouble(0);
  }

  public static INDArray gradient(INDArray x) {
    return graph(x).calculateGradients(Collections.emptyMap(), IN).get(IN).reshape(x.shape());
  }

  public static void main(String[] args) {
    INDArray x = Nd4j.arange(3);
    System.out.println("y = " + value(x) + ", dy/dx = " + gradient(x));
    System.out.println(graph(x).summary());
  }
}
