package p02.tutorial11;

import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.distribution.EnumeratedIntegerDistribution;
import org.apache.commons.math3.random.GaussianRandomGenerator;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.SynchronizedRandomGenerator;
import org.apache.commons.math3.random.RandomVectorGenerator;
import org.apache.commons.math3.random.UncorrelatedRandomVectorGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.MathArrays;
import org.apache.commons.math3.util.Pair;
import p02.analysis.Functions;

/** Learns the continuous XOR with 2 inputs, 4 tanh units and one logit. */
public final class XorNetwork {
  private static final int HIDDEN = 4;
  private static final int BATCH = 128;
  private static final int TESTS = 500;
  private static final double NOISE = 0.1;

  private RealMatrix w1 = new Array2DRowRealMatrix(HIDDEN, 2);
  private RealVector b1 = new ArrayRealVector(HIDDEN);
  private RealVector w2 = new ArrayRealVector(HIDDEN);
  private double b2;

  private XorNetwork(RandomGenerator random) {
    w1.walkInRowOrder(
        new DefaultRealMatrixChangingVisitor() {
          @Override
          public double visit(int row, int column, double value) {
            return random.nextGaussian();
          }
        });
    b1 = b1.map(zero -> random.nextGaussian());
    w2 = w2.map(zero -> random.nextGaussian());
    b2 = random.nextGaussian();
  }

  /** Makes data, trains a network on it and gives its accuracy on 500 new examples. */
  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    if (trainingExamples < 1) {
      throw new NotStrictlyPositiveException(trainingExamples);
    }
    RandomGenerator random = new SynchronizedRandomGenerator(new Well19937c(seed));
    Pair<RealMatrix, RealVector> training = examples(trainingExamples, random);
    Pair<RealMatrix, RealVector> test = examples(TESTS, random);
    XorNetwork network = new XorNetwork(random);
    int[] order = MathArrays.natural(trainingExamples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      MathArrays.shuffle(order, random);
      for (int from = 0; from < trainingExamples; from += BATCH) {
        int size = FastMath.min(BATCH, trainingExamples - from);
        int[] batch = new int[size];
        System.arraycopy(order, from, batch, 0, size);
        RealVector y = new ArrayRealVector(size);
        for (int i = 0; i < size; i++) {
          y.setEntry(i, training.getSecond().getEntry(batch[i]));
        }
        network.step(
            training.getFirst().getSubMatrix(batch, new int[] {0, 1}), y, learningRate);
      }
    }
    return network.score(test.getFirst(), test.getSecond());
  }

  private static Pair<RealMatrix, RealVector> examples(int n, RandomGenerator random) {
    EnumeratedIntegerDistribution bit =
        new EnumeratedIntegerDistribution(random, new int[] {0, 1}, new double[] {0.5, 0.5});
    RandomVectorGenerator noise =
        new UncorrelatedRandomVectorGenerator(2, new GaussianRandomGenerator(random));
    RealMatrix x = MatrixUtils.createRealMatrix(n, 2);
    RealVector y = new ArrayRealVector(n);
    for (int i = 0; i < n; i++) {
      int p = bit.sample();
      int q = bit.sample();
      RealVector bits = new ArrayRealVector(new double[] {p, q});
      x.setRowVector(i, bits.combine(1, NOISE, new ArrayRealVector(noise.nextVector())));
      y.setEntry(i, p ^ q);
    }
    return Pair.create(x, y);
  }

  private static RealVector ones(int n) {
    return new ArrayRealVector(n, 1.0);
  }

  private RealMatrix hidden(RealMatrix x) {
    RealMatrix z1 = x.multiply(w1.transpose()).add(ones(x.getRowDimension()).outerProduct(b1));
    z1.walkInOptimizedOrder(
        new DefaultRealMatrixChangingVisitor() {
          @Override
          public double visit(int row, int column, double z) {
            return FastMath.tanh(z);
          }
        });
    return z1;
  }

  private RealVector logits(RealMatrix h) {
    return h.operate(w2).mapAddToSelf(b2);
  }

  /** One step of gradient descent on the mean cross entropy of the mini-batch. */
  private void step(RealMatrix x, RealVector y, double rate) {
    RealMatrix h = hidden(x);
    RealVector delta =
        logits(h).mapToSelf(Functions.SIGMOID).subtract(y).mapDivideToSelf(y.getDimension());
    RealMatrix back = delta.outerProduct(w2);
    back.walkInOptimizedOrder(
        new DefaultRealMatrixChangingVisitor() {
          @Override
          public double visit(int row, int column, double d) {
            return d * (1 - FastMath.pow(h.getEntry(row, column), 2));
          }
        });
    w2.combineToSelf(1, -rate, h.preMultiply(delta));
    b2 -= rate * StatUtils.sum(delta.toArray());
    w1 = w1.subtract(back.transpose().multiply(x).scalarMultiply(rate));
    b1.combineToSelf(1, -rate, back.preMultiply(ones(y.getDimension())));
  }

  private double score(RealMatrix x, RealVector y) {
    RealVector decisions = logits(hidden(x)).map(z -> z > 0 ? 1 : 0);
    return 1 - decisions.getL1Distance(y) / y.getDimension();
  }

  /** How it spreads over seeds. */
  public static void main(String[] args) {
    DescriptiveStatistics statistics = new DescriptiveStatistics();
    for (int seed = 0; seed < 20; seed++) {
      statistics.addValue(accuracy(1000, 200, 0.5, seed));
    }
    System.out.println(statistics);
  }
}
