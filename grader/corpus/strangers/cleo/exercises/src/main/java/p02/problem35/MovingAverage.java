package p02.problem35;

import org.apache.commons.math3.exception.OutOfRangeException;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.Incrementor;
import org.apache.commons.math3.util.MathUtils;

/** An exponential moving average of vectors. */
final class MovingAverage {
  private final double decay;
  private final Incrementor count = new Incrementor(Integer.MAX_VALUE);
  private RealVector average;

  MovingAverage(double decay) {
    MathUtils.checkFinite(decay);
    if (decay < 0 || decay > 1) {
      throw new OutOfRangeException(decay, 0, 1);
    }
    this.decay = decay;
  }

  RealVector add(RealVector v) {
    MathUtils.checkNotNull(v);
    if (average == null) {
      average = new ArrayRealVector(v.getDimension());
    }
    count.incrementCount();
    average = average.combine(decay, 1 - decay, v);
    return average;
  }

  RealVector corrected() {
    return average.mapDivide(1 - FastMath.pow(decay, count.getCount()));
  }
}
