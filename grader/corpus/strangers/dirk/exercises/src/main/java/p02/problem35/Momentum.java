package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.c.Mem;

/** With a ring buffer of the last moments, to look at in the debugger. */
public final class Momentum implements Optimizer {
  private static final int LOG2 = 2;
  private static final int RING = 1 << LOG2;
  private static final int MASK = RING - 1;

  private final double learningRate;
  private final double beta;
  private final double ring[][] = new double[RING][];
  private int head;

  public Momentum(double learningRate, double beta) {
    this.learningRate = learningRate;
    this.beta = beta;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    double g[] = Mem.loadFlat(gradient), old[] = ring[head & MASK];
    double m[] = ring[++head & MASK] = new double[g.length];
    for (int i = 0; i < g.length; i++) {
      m[i] = beta * (old == null ? 0 : old[i]) + (1 - beta) * g[i];
      g[i] = -learningRate * m[i];
    }
    Sgd.add(parameters, g);
  }
}
