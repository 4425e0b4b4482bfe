package p02.tutorial21;

import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVectorPreservingVisitor;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** Dead units. */
public final class DeadNeurons {
  private DeadNeurons() {}

  /** The largest magnitude of a vector, found by visiting. */
  private static final class LargestMagnitude implements RealVectorPreservingVisitor {
    private double largest;

    @Override
    public void start(int dimension, int start, int end) {
      largest = 0;
    }

    @Override
    public void visit(int index, double value) {
      largest = FastMath.max(largest, FastMath.abs(value));
    }

    @Override
    public double end() {
      return largest;
    }
  }

  public static int count(INDArray activations) {
    RealMatrix a = Convert.matrix(activations);
    LargestMagnitude visitor = new LargestMagnitude();
    int dead = 0;
    for (int unit = 0; unit < a.getColumnDimension(); unit++) {
      if (a.getColumnVector(unit).walkInOptimizedOrder(visitor) == 0) {
        dead++;
      }
    }
    return dead;
  }
}
