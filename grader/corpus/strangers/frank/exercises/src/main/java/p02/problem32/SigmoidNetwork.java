package p02.problem32;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.ArrayHelper;

/** A network with 2 inputs, 1 hidden unit and 1 output; sigmoid on both. */
public final class SigmoidNetwork {
  private SigmoidNetwork() {}

  /** A least-recently-used cache, as sigmoids are computed again and again. */
  private static final class LruCache<K, V> {
    private static final int CAPACITY = 256;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

    V get(K key, Function<K, V> loader) {
      final V known = entries.get(key);
      if (known != null) {
        return known;
      }
      final V loaded = loader.apply(key);
      entries.put(key, loaded);
      if (entries.size() > CAPACITY) {
        // With access order the first entry is the one that was not used for the longest time.
        final Iterator<K> eldest = entries.keySet().iterator();
        eldest.next();
        eldest.remove();
      }
      return loaded;
    }
  }

  private static final LruCache<Double, Double> SIGMOIDS = new LruCache<>();

  /**
   * The logistic sigmoid.
   *
   * <p>For z ≥ 0 the textbook formula is used, for z &lt; 0 its algebraically equivalent form e^z /
   * (1 + e^z), so that the exponential never overflows.
   */
  public static double sigmoid(double z) {
    return SIGMOIDS.get(z, SigmoidNetwork::stableSigmoid);
  }

  private static double stableSigmoid(double z) {
    if (z >= 0) {
      return 1.0 / (1.0 + Math.exp(-z));
    }
    final double exponential = Math.exp(z);
    return exponential / (1.0 + exponential);
  }

  public static double hiddenPreActivation(double[] w1, double b1, double[] x) {
    return ArrayHelper.dot(w1, x) + b1;
  }

  public static double outputPreActivation(double w2, double b2, double h) {
    return Math.fma(w2, h, b2);
  }

  public static double output(double[] w1, double b1, double w2, double b2, double[] x) {
    final Function<double[], Double> first = input -> hiddenPreActivation(w1, b1, input);
    final DoubleUnaryOperator second = h -> outputPreActivation(w2, b2, h);
    return Optional.of(x)
        .map(first)
        .map(SigmoidNetwork::sigmoid)
        .map(second::applyAsDouble)
        .map(SigmoidNetwork::sigmoid)
        .orElseThrow();
  }

  public static INDArray outputs(INDArray w1, INDArray b1, INDArray w2, INDArray b2, INDArray x) {
    final double[] weights = ArrayHelper.flatten(w1);
    final double[][] rows = ArrayHelper.rows(x);
    final double[][] results = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      results[i] =
          new double[] {
            output(weights, b1.getDouble(0), w2.getDouble(0), b2.getDouble(0), rows[i])
          };
    }
    return Nd4j.createFromArray(results).castTo(x.dataType());
  }

  public static void main(String[] args) {
    for (double z = -8; z <= 8; z += 2) {
      System.out.printf("sigmoid(%+.1f) = %.6f %s%n", z, sigmoid(z), "#".repeat((int) (40 * sigmoid(z))));
    }
  }
}
