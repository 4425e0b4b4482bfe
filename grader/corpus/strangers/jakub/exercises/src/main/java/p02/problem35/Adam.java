package p02.problem35;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Helper;

public final class Adam implements Optimizer {
  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private List<Double> m = new ArrayList<>();
  private List<Double> v = new ArrayList<>();
  private Integer t = 0;

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    List<Double> phi = Helper.toList(parameters);
    List<Double> g = Helper.toList(gradient);
    if (t == 0) {
      for (int i = 0; i < g.size(); i++) {
        m.add(0.0);
        v.add(0.0);
      }
    }
    t = t + 1;
    List<Double> newPhi = new ArrayList<>();
    for (int i = 0; i < phi.size(); i++) {
      Double newM = beta * m.get(i) + (1 - beta) * g.get(i);
      Double newV = gamma * v.get(i) + (1 - gamma) * Math.pow(g.get(i), 2);
      m.set(i, newM);
      v.set(i, newV);
      Double mTilde = newM / (1 - Math.pow(beta, t));
      Double vTilde = newV / (1 - Math.pow(gamma, t));
      Double p = phi.get(i) - learningRate * mTilde / (Math.sqrt(vTilde) + epsilon);
      newPhi.add(p);
    }
    parameters.assign(Helper.toArray(newPhi, parameters.shape()));
    Helper.print("Adam step " + t + ": " + newPhi);
  }
}
