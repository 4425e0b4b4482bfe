package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.core.Task;
import p02.init.Fans;
import p02.init.Scheme;

/** Facade of p02.init. */
@Task({"2.2.1", "2.2.2", "2.2.3", "2.2.4"})
public final class Initialization {
  private enum Position {
    FIRST(1),
    HIDDEN(2);

    private final double gain;

    Position(double gain) {
      this.gain = gain;
    }

    double deviation(int fanIn) {
      return Math.sqrt(gain / fanIn);
    }
  }

  private Initialization() {}

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return new Fans(fanIn, fanOut).fill(Scheme.constant(value).apply(0));
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return new Fans(fanIn, fanOut).fill(Scheme.normal(standardDeviation).apply(seed));
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double bound = Math.sqrt(6.0 / (fanIn + fanOut));
    return new Fans(fanIn, fanOut).fill(Scheme.uniform(bound).apply(seed));
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    Position position = firstLayer ? Position.FIRST : Position.HIDDEN;
    return normal(fanIn, fanOut, position.deviation(fanIn), seed);
  }
}
