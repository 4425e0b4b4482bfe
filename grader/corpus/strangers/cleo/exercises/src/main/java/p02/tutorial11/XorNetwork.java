package p02.tutorial11;

import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.analysis.function.Tanh;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.Frequency;
import org.apache.commons.math3.util.FastMath;

/** XOR with noise. */
public final class XorNetwork {
  private static final int BATCH = 128;
  private static final int HIDDEN = 4;
  private static final Sigmoid SIGMOID = new Sigmoid();
  private static final Tanh TANH = new Tanh();

  private XorNetwork() {}

  /** Inputs and labels. */
  private static final class Sample {
    final RealMatrix x;
    final RealVector y;

    Sample(int n, RandomGenerator rng) {
      NormalDistribution noise = new NormalDistribution(rng, 0, 0.1);
      BinomialDistribution bit = new BinomialDistribution(rng, 1, 0.5);
      x = new Array2DRowRealMatrix(n, 2);
      y = new ArrayRealVector(n);
      for (int i = 0; i < n; i++) {
        int a = bit.sample();
        int b = bit.sample();
        x.setRow(i, new double[] {a + noise.sample(), b + noise.sample()});
        y.setEntry(i, a ^ b);
      }
    }
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    MersenneTwister rng = new MersenneTwister(seed);
    RandomDataGenerator shuffler = new RandomDataGenerator(rng);
    Sample train = new Sample(trainingExamples, rng);
    Sample test = new Sample(500, rng);
    NormalDistribution standard = new NormalDistribution(rng, 0, 1);
    RealMatrix w1 = new Array2DRowRealMatrix(HIDDEN, 2);
    for (int i = 0; i < HIDDEN; i++) {
      w1.setRow(i, standard.sample(2));
    }
    RealVector b1 = new ArrayRealVector(standard.sample(HIDDEN));
    RealVector w2 = new ArrayRealVector(standard.sample(HIDDEN));
    double b2 = 0;

    for (int e = 0; e < epochs; e++) {
      int[] order = shuffler.nextPermutation(trainingExamples, trainingExamples);
      for (int from = 0; from < order.length; from += BATCH) {
        int to = FastMath.min(from + BATCH, order.length);
        RealMatrix gw1 = new Array2DRowRealMatrix(HIDDEN, 2);
        RealVector gb1 = new ArrayRealVector(HIDDEN);
        RealVector gw2 = new ArrayRealVector(HIDDEN);
        double gb2 = 0;
        for (int k = from; k < to; k++) {
          RealVector x = train.x.getRowVector(order[k]);
          RealVector h = w1.operate(x).add(b1).mapToSelf(TANH);
          double z = w2.dotProduct(h) + b2;
          double delta = (SIGMOID.value(z) - train.y.getEntry(order[k])) / (to - from);
          gw2 = gw2.add(h.mapMultiply(delta));
          gb2 += delta;
          RealVector back = h.map(t -> 1 - t * t).ebeMultiply(w2).mapMultiplyToSelf(delta);
          gw1 = gw1.add(back.outerProduct(x));
          gb1 = gb1.add(back);
        }
        w1 = w1.subtract(gw1.scalarMultiply(learningRate));
        b1 = b1.combine(1, -learningRate, gb1);
        w2 = w2.combineToSelf(1, -learningRate, gw2);
        b2 -= learningRate * gb2;
      }
    }

    Frequency right = new Frequency();
    for (int i = 0; i < test.x.getRowDimension(); i++) {
      double z = w2.dotProduct(w1.operate(test.x.getRowVector(i)).add(b1).map(TANH)) + b2;
      right.addValue(Boolean.toString((z > 0) == (test.y.getEntry(i) == 1)));
    }
    return right.getCount("true") == 0 ? 0 : right.getPct("true");
  }

  public static void main(String[] args) {
    for (int seed = 0; seed < 5; seed++) {
      System.out.println(seed + " " + accuracy(256, 200, 2, seed));
    }
  }
}
