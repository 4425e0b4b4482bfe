package p02.tutorial11;

import java.util.HashMap;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class Gradients {
  private Gradients() {}

  public static double value(INDArray x) {
    INDArray a = x.add(2);
    INDArray b = a.mul(a);
    INDArray c = b.add(3);
    Number mean = c.meanNumber();
    return mean.doubleValue();
  }

  public static INDArray gradient(INDArray x) {
    SameDiff graph = SameDiff.create();
    SDVariable variable = graph.var("x", x.dup());
    SDVariable a = variable.add(2);
    SDVariable b = a.mul(a);
    SDVariable c = b.add(3);
    SDVariable y = c.mean();
    y.markAsLoss();
    Map<String, INDArray> nothing = new HashMap<String, INDArray>();
    Map<String, INDArray> gradients = graph.calculateGradients(nothing, "x");
    INDArray gradient = gradients.get("x");
    System.out.println("gradient is " + gradient);
    return gradient;
  }
}
