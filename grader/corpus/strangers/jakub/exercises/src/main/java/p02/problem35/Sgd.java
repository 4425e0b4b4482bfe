package p02.problem35;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Helper;

public final class Sgd implements Optimizer {
  private final double learningRate;

  public Sgd(double learningRate) {
    this.learningRate = learningRate;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    List<Double> phi = Helper.toList(parameters);
    List<Double> g = Helper.toList(gradient);
    List<Double> newPhi = new ArrayList<>();
    for (int i = 0; i < phi.size(); i++) {
      Double p = phi.get(i) - learningRate * g.get(i);
      newPhi.add(p);
    }
    // assign copies the numbers into the old array
    parameters.assign(Helper.toArray(newPhi, parameters.shape()));
  }
}
