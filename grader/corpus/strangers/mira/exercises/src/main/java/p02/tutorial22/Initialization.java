package p02.tutorial22;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import io.mira.ledger.Outcome;
import io.mira.ledger.Outcome.Rule;
import java.util.EnumSet;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;

/**
 * Initial weights of a layer, {@code [fanOut, fanIn]}: a row for each unit of the layer, a column
 * for each of its inputs.
 *
 * <p>Those that are drawn depend on {@code seed} and nothing else: the same seed gives the same
 * weights, another seed gives others.
 */
public final class Initialization {
  private Initialization() {}

  /**
   * The same number everywhere.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: Every weight is value; the shape is [fanOut, fanIn].
   * </ul>
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray constant(int fanIn, int fanOut, double value) {
    return new Draw(fanIn, fanOut).fill(() -> value);
  }

  /**
   * Normally distributed weights around 0.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>distribution</b>: Normal numbers of mean 0 and the given standard deviation, each
   *       drawn anew, of shape [fanOut, fanIn].
   *   <li><b>reproducible</b>: The same seed gives the same weights.
   *   <li><b>seed-counts</b>: Another seed gives other weights.
   * </ul>
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param standardDeviation their standard deviation
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    RandomGenerator generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    return new Draw(fanIn, fanOut).fill(() -> generator.nextGaussian() * standardDeviation);
  }

  /**
   * Xavier's (Glorot's) uniform weights, from {@code U(−a, a)} with {@code a = √6 / √(fanIn +
   * fanOut)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>distribution</b>: Uniform numbers between -a and a, a = sqrt(6) / sqrt(fanIn +
   *       fanOut), each drawn anew, of shape [fanOut, fanIn].
   *   <li><b>reproducible</b>: The same seed gives the same weights.
   *   <li><b>seed-counts</b>: Another seed gives other weights.
   * </ul>
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double a = Math.sqrt(6) / Math.sqrt((double) fanIn + fanOut);
    var random = new SplittableRandom(seed);
    return new Draw(fanIn, fanOut).fill(() -> random.nextDouble(-a, a));
  }

  /**
   * Kaiming's (He's) normal weights around 0, with standard deviation {@code √(2 / fanIn)} for a
   * layer that gets its inputs from ReLUs, which halve the mean square of what comes in, and {@code
   * √(1 / fanIn)} for the first layer, whose inputs are the data.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>distribution</b>: Normal numbers of mean 0 and standard deviation sqrt(2 / fanIn),
   *       each drawn anew, of shape [fanOut, fanIn].
   *   <li><b>first-layer</b>: In a first layer the standard deviation is sqrt(1 / fanIn).
   *   <li><b>reproducible</b>: The same seed gives the same weights.
   *   <li><b>seed-counts</b>: Another seed gives other weights.
   * </ul>
   *
   * @param fanIn number of inputs
   * @param fanOut number of units
   * @param firstLayer whether the layer's inputs are the data themselves
   * @param seed fixes the weights
   * @return {@code [fanOut, fanIn]}
   */
  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return normal(fanIn, fanOut, Gain.of(firstLayer).deviation(fanIn), seed);
  }

  /** What the layer's inputs have gone through. */
  private enum Gain {
    DATA {
      @Override
      double deviation(int fanIn) {
        return Math.sqrt(1.0 / fanIn);
      }
    },
    AFTER_RELU {
      @Override
      double deviation(int fanIn) {
        return Math.sqrt(2.0 / fanIn);
      }
    };

    abstract double deviation(int fanIn);

    private static final Map<Boolean, Gain> BY_POSITION =
        EnumSet.allOf(Gain.class).stream().collect(Collectors.toMap(g -> g == DATA, Function.identity()));

    static Gain of(boolean firstLayer) {
      return BY_POSITION.get(firstLayer);
    }
  }

  private record Draw(int fanIn, int fanOut) {
    Draw {
      Outcome.check(fanIn, Rule.<Integer>of(n -> n > 0, "fan-in is %d")).orThrow();
      Outcome.check(fanOut, Rule.<Integer>of(n -> n > 0, "fan-out is %d")).orThrow();
    }

    INDArray fill(DoubleSupplier source) {
      return Nd4j.createFromArray(
              DoubleStream.generate(source).limit((long) fanIn * fanOut).toArray())
          .reshape('c', fanOut, fanIn);
    }
  }
}
