package p02.tutorial11;

import java.util.Collections;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** y = mean((x + 2)² + 3) and its gradient. */
public final class Gradients {
  private Gradients() {}

  private static SameDiff graph(INDArray x) {
    SameDiff sd = SameDiff.create();
    SDVariable in = sd.var("x", x.dup());
    SDVariable shifted = in.add("shifted", 2.0);
    SDVariable squared = sd.math().square("squared", shifted);
    SDVariable y = squared.add(3.0).mean("y");
    y.markAsLoss();
    return sd;
  }

  /** The function's value. */
  public static double value(INDArray x) {
    SameDiff sd = graph(x);
    return sd.output(Collections.emptyMap(), "y").get("y").getDouble(0);
  }

  /** Its gradient, in the shape of x. */
  public static INDArray gradient(INDArray x) {
    SameDiff sd = graph(x);
    return sd.calculateGradients(Collections.emptyMap(), "x").get("x");
  }

  public static void main(String[] args) {
    INDArray x = Nd4j.arange(3);
    System.out.println(graph(x).summary());
    System.out.println(value(x) + " " + gradient(x));
  }
}
