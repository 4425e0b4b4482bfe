package p02.tutorial22;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well44497b;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.stats.Convert;

/** Initial weights. */
public final class Initialization {
  private Initialization() {}

  private static INDArray fill(int fanIn, int fanOut, RealDistribution d) {
    RealMatrix w = MatrixUtils.createRealMatrix(fanOut, fanIn);
    for (int unit = 0; unit < fanOut; unit++) {
      w.setRowVector(unit, new ArrayRealVector(d.sample(fanIn), false));
    }
    return Convert.array(w);
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return Convert.array(MatrixUtils.createRealMatrix(fanOut, fanIn).scalarAdd(value));
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    RandomGenerator rng = new MersenneTwister(seed);
    return fill(fanIn, fanOut, new NormalDistribution(rng, 0, standardDeviation));
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    return fill(fanIn, fanOut, new GlorotDistribution(new Well44497b(seed), fanIn, fanOut));
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, FastMath.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed);
  }

  public static void main(String[] args) {
    double[] w = Convert.vector(xavierUniform(30, 20, 1).reshape(600)).toArray();
    SummaryStatistics s = new SummaryStatistics();
    for (double x : w) {
      s.addValue(x);
    }
    System.out.println(s);
    System.out.println(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new GlorotDistribution(null, 30, 20), w));
  }
}
