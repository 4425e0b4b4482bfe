package p02.tutorial22;

import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Initial weights of a layer, {@code [fanOut, fanIn]}. */
public final class Initialization {
  private Initialization() {}

  /** How weights are distributed. */
  private sealed interface Distribution {
    DoubleSupplier sampler(long seed);
  }

  private record Always(double value) implements Distribution {
    @Override
    public DoubleSupplier sampler(long seed) {
      return () -> value;
    }
  }

  private record Gaussian(double standardDeviation) implements Distribution {
    Gaussian {
      if (Double.isNaN(standardDeviation) || standardDeviation < 0) {
        throw new IllegalArgumentException("standard deviation " + standardDeviation);
      }
    }

    @Override
    public DoubleSupplier sampler(long seed) {
      var random = new Random(seed);
      return () -> random.nextGaussian() * standardDeviation;
    }
  }

  private record Uniform(double low, double high) implements Distribution {
    Uniform {
      if (!(low < high)) {
        throw new IllegalArgumentException("%s is not below %s".formatted(low, high));
      }
    }

    @Override
    public DoubleSupplier sampler(long seed) {
      var random = new Random(seed);
      return () -> random.nextDouble(low, high);
    }
  }

  private record Fan(int in, int out) {
    Fan {
      if (in < 1 || out < 1) {
        throw new IllegalArgumentException("a layer %d → %d".formatted(in, out));
      }
    }

    INDArray fill(Distribution distribution, long seed) {
      var numbers =
          DoubleStream.generate(distribution.sampler(seed))
              .limit(Math.multiplyExact((long) in, out))
              .toArray();
      return Nd4j.create(numbers, new long[] {out, in}, 'c');
    }
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return new Fan(fanIn, fanOut).fill(new Always(value), 0);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return new Fan(fanIn, fanOut).fill(new Gaussian(standardDeviation), seed);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    var a = Math.sqrt(6) / Math.sqrt((double) fanIn + fanOut);
    return new Fan(fanIn, fanOut).fill(new Uniform(-a, a), seed);
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    var gain = firstLayer ? 1.0 : 2.0;
    return normal(fanIn, fanOut, Math.sqrt(gain / fanIn), seed);
  }
}
