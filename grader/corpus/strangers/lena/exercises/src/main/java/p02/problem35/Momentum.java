package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fast.Mat;

public final class Momentum implements Optimizer {
  private final double alpha;
  private final double beta;
  private double[] m;

  public Momentum(double learningRate, double beta) {
    this.alpha = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    final double[] g = Mat.flat(gradient); // a copy, mine to destroy
    final int n = g.length;
    if (m == null) {
      m = new double[n];
    }
    final double b = beta, a = 1 - beta;
    int i = 0;
    for (; i + 3 < n; i += 4) {
      g[i] = alpha * (m[i] = Math.fma(b, m[i], a * g[i]));
      g[i + 1] = alpha * (m[i + 1] = Math.fma(b, m[i + 1], a * g[i + 1]));
      g[i + 2] = alpha * (m[i + 2] = Math.fma(b, m[i + 2], a * g[i + 2]));
      g[i + 3] = alpha * (m[i + 3] = Math.fma(b, m[i + 3], a * g[i + 3]));
    }
    for (; i < n; ++i) {
      g[i] = alpha * (m[i] = Math.fma(b, m[i], a * g[i]));
    }
    parameters.subi(Mat.pack(g, parameters));
  }
}
