package p02.problem33;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import p02.core.Task;
import p02.counters.Architecture;
import p02.counters.BiasVisitor;
import p02.counters.WeightVisitor;

/** Counts with visitors. */
@Task({"3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6"})
public final class ParameterCount {
  private static final Function<Architecture, BigInteger> WEIGHTS = a -> a.count(new WeightVisitor());
  private static final Function<Architecture, BigInteger> BIASES = a -> a.count(new BiasVisitor());

  private static final Map<Integer, Growth> VERDICTS =
      new TreeMap<>(Map.of(1, Growth.DEPTH, -1, Growth.WIDTH, 0, Growth.EQUAL));

  private ParameterCount() {}

  private static <T> Function<Architecture, BigInteger> growth(
      Function<Architecture, BigInteger> counter, UnaryOperator<Architecture> change) {
    return a -> change.andThen(counter).apply(a).subtract(counter.apply(a));
  }

  private static long asked(
      Function<Architecture, BigInteger> question, int inputs, int outputs, int layers, int width) {
    return question
        .andThen(BigInteger::longValueExact)
        .apply(Architecture.of(inputs, outputs, layers, width));
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    return asked(WEIGHTS, inputs, outputs, layers, width);
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    return asked(BIASES, inputs, outputs, layers, width);
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return asked(a -> WEIGHTS.apply(a).add(BIASES.apply(a)), inputs, outputs, layers, width);
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    return asked(growth(WEIGHTS, Architecture::deeper), inputs, outputs, layers, width);
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    return asked(growth(WEIGHTS, Architecture::wider), inputs, outputs, layers, width);
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    int sign =
        Long.compare(
            weightsAddedByDepth(inputs, outputs, layers, width),
            weightsAddedByWidth(inputs, outputs, layers, width));
    return VERDICTS.get(Integer.signum(sign));
  }
}
