package p02.tutorial22;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ConstantRealDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.apache.commons.math3.util.FastMath;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Initial weights of a layer, {@code [fanOut, fanIn]}. */
public final class Initialization {
  private Initialization() {}

  private static INDArray sample(RealDistribution distribution, int fanIn, int fanOut) {
    return Nd4j.createFromArray(distribution.sample(fanIn * fanOut)).reshape(fanOut, fanIn);
  }

  /** The same number everywhere: a Dirac measure. */
  public static INDArray constant(int fanIn, int fanOut, double value) {
    return sample(new ConstantRealDistribution(value), fanIn, fanOut);
  }

  /** N(0, sd²). */
  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    if (standardDeviation == 0) {
      return constant(fanIn, fanOut, 0); // the degenerate normal distribution
    }
    return sample(
        new NormalDistribution(new Well19937c(seed), 0, standardDeviation), fanIn, fanOut);
  }

  /** U(−a, a). */
  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double a = FastMath.sqrt(6) / FastMath.sqrt((double) fanIn + fanOut);
    return sample(new UniformRealDistribution(new Well19937c(seed), -a, a), fanIn, fanOut);
  }

  /** N(0, 2/fanIn), in the first layer N(0, 1/fanIn). */
  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, FastMath.sqrt((firstLayer ? 1.0 : 2.0) / fanIn), seed);
  }

  /** Is it normal? */
  public static void main(String[] args) {
    double[] w = normal(100, 50, 0.3, 7).reshape(5000).toDoubleVector();
    SummaryStatistics summary = new SummaryStatistics();
    Arrays.stream(w).forEach(summary::addValue);
    System.out.println(summary.getSummary());
    System.out.println(
        new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(0, 0.3), w));
  }
}
