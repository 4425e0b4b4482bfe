package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.quality.Require;
import p02.quality.ShapeMismatchException;

/** An exponentially decaying mean of arrays, which begins at 0. */
final class Moment {
  private final double decay;
  private INDArray value;
  private int updates;

  Moment(double decay) {
    this.decay = Require.inUnitInterval("decay", decay);
  }

  /** Takes another array into the mean; it stays as it is. */
  Moment update(INDArray sample) {
    Require.notNull("sample", sample);
    if (value == null) {
      value = sample.mul(0);
    } else if (!value.equalShapes(sample)) {
      throw new ShapeMismatchException("sample", value.shape(), sample.shape());
    }
    value = value.mul(decay).add(sample.mul(1 - decay));
    updates = Math.incrementExact(updates);
    return this;
  }

  INDArray raw() {
    if (updates == 0) {
      throw new IllegalStateException("no sample yet");
    }
    return value.dup();
  }

  INDArray corrected() {
    return raw().div(1 - StrictMath.pow(decay, updates));
  }

  @Override
  public String toString() {
    return String.format("Moment{decay=%s, updates=%d}", decay, updates);
  }
}
