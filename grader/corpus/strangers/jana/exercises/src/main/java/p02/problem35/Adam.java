package p02.problem35;

import java.util.HashMap;
import java.util.Hashtable;
import org.nd4j.linalg.api.ndarray.INDArray;

public final class Adam implements Optimizer {
  private final HashMap<String, Double> settings = new HashMap<String, Double>();
  private final Hashtable<String, double[]> memory = new Hashtable<String, double[]>();
  private String t = "0";

  public Adam(double learningRate, double beta, double gamma, double epsilon) {
    settings.put("alpha", learningRate);
    settings.put("beta", beta);
    settings.put("gamma", gamma);
    settings.put("epsilon", epsilon);
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    int n = (int) gradient.length();
    if (memory.isEmpty()) {
      memory.put("m", new double[n]);
      memory.put("v", new double[n]);
    }
    t = String.valueOf(Integer.parseInt(t) + 1);
    double[] m = memory.get("m");
    double[] v = memory.get("v");
    double[] g = gradient.dup('c').data().asDouble();
    double beta = settings.get("beta");
    double gamma = settings.get("gamma");
    INDArray change = gradient.dup('c');
    for (int i = 0; i < n; i++) {
      m[i] = beta * m[i] + (1 - beta) * g[i];
      v[i] = gamma * v[i] + (1 - gamma) * Math.pow(g[i], 2);
      double mm = m[i] / (1 - Math.pow(beta, Integer.parseInt(t)));
      double vv = v[i] / (1 - Math.pow(gamma, Integer.parseInt(t)));
      double c = settings.get("alpha") * mm / (Math.sqrt(vv) + settings.get("epsilon"));
      change.putScalar(i, c);
    }
    parameters.subi(change);
  }
}
