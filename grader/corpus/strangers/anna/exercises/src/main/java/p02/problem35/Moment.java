package p02.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;

/** An exponential moving average that is a value: {@link #with} gives the next one. */
record Moment(double decay, int steps, INDArray average) {
  /** The average before the first step, in the shape of a gradient. */
  static Moment zero(double decay, INDArray like) {
    return new Moment(decay, 0, like.ulike().assign(0));
  }

  Moment with(INDArray fresh) {
    return new Moment(decay, steps + 1, average.mul(decay).add(fresh.mul(1 - decay)));
  }

  INDArray corrected() {
    return average.div(1 - Math.pow(decay, steps));
  }
}
