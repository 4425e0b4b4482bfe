package p02.tutorial22;

import java.util.DoubleSummaryStatistics;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;
import p02.util.Preconditions;

/** Initial weights of a layer, {@code [fanOut, fanIn]}. */
public final class Initialization {
  private Initialization() {}

  /** Fills a weight matrix from a source of numbers. */
  private static INDArray fill(int fanIn, int fanOut, DoubleSupplier source) {
    Preconditions.requirePositive("fanIn", fanIn);
    Preconditions.requirePositive("fanOut", fanOut);
    final double[] values =
        DoubleStream.generate(source).limit(Math.multiplyExact((long) fanIn, fanOut)).toArray();
    return Nd4j.createFromArray(values).reshape(fanOut, fanIn);
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return fill(fanIn, fanOut, () -> value);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    final Random random = new Random(seed);
    return fill(fanIn, fanOut, () -> standardDeviation * random.nextGaussian());
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    final double limit = Math.sqrt(6.0) / Math.sqrt((double) fanIn + fanOut);
    final SplittableRandom random = new SplittableRandom(seed);
    return fill(fanIn, fanOut, () -> random.nextDouble(-limit, limit));
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    final double gain = firstLayer ? 1.0 : 2.0;
    return normal(fanIn, fanOut, Math.sqrt(gain / fanIn), seed);
  }

  /** Prints summary statistics. */
  public static void main(String[] args) {
    DoubleSummaryStatistics statistics =
        DoubleStream.of(ArrayHelper.flatten(xavierUniform(30, 20, 1L))).summaryStatistics();
    System.out.printf("min %.4f, mean %.4f, max %.4f%n", statistics.getMin(), statistics.getAverage(), statistics.getMax());
  }
}
