package p02.problem35;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Helper;

public final class Momentum implements Optimizer {
  private final double learningRate;
  private final double beta;
  private List<Double> m = new ArrayList<>();
  private boolean first = true;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    List<Double> phi = Helper.toList(parameters);
    List<Double> g = Helper.toList(gradient);
    if (first == true) {
      for (int i = 0; i < g.size(); i++) {
        m.add(0.0);
      }
      first = false;
    }
    List<Double> newPhi = new ArrayList<>();
    for (int i = 0; i < phi.size(); i++) {
      Double newM = beta * m.get(i) + (1 - beta) * g.get(i);
      m.set(i, newM);
      Double p = phi.get(i) - learningRate * newM;
      newPhi.add(p);
    }
    parameters.assign(Helper.toArray(newPhi, parameters.shape()));
  }
}
