package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;

/** A strategy that makes weights. */
interface Filler {
  INDArray fill(long rows, long columns);

  /** The same everywhere. */
  record Same(double value) implements Filler {
    @Override
    public INDArray fill(long rows, long columns) {
      return Nd4j.create(rows, columns).assign(value);
    }
  }

  /** Normal numbers. */
  record Normal(double deviation, long seed) implements Filler {
    @Override
    public INDArray fill(long rows, long columns) {
      Random random = Nd4j.getRandomFactory().getNewRandomInstance(seed);
      return random.nextGaussian(new long[] {rows, columns}).mul(deviation);
    }
  }

  /** Uniform numbers. */
  record Uniform(double bound, long seed) implements Filler {
    @Override
    public INDArray fill(long rows, long columns) {
      Random random = Nd4j.getRandomFactory().getNewRandomInstance(seed);
      return Nd4j.rand(new long[] {rows, columns}, -bound, bound, random);
    }
  }
}
