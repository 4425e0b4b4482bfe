package p02.problem33;

import java.math.BigInteger;
import java.util.function.UnaryOperator;
import p02.counter.Architecture;
import p02.counter.Counter;

/** Another facade. */
public final class ParameterCount {
  private ParameterCount() {}

  private enum Change implements UnaryOperator<Architecture> {
    DEEPER(Architecture::deeper),
    WIDER(Architecture::wider);

    private final UnaryOperator<Architecture> how;

    Change(UnaryOperator<Architecture> how) {
      this.how = how;
    }

    @Override
    public Architecture apply(Architecture a) {
      return how.apply(a);
    }

    BigInteger adds(Architecture a) {
      return Counter.WEIGHTS.count(apply(a)).subtract(Counter.WEIGHTS.count(a));
    }
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    return Counter.WEIGHTS.applyAsLong(Architecture.of(inputs, outputs, layers, width));
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    return Counter.BIASES.applyAsLong(Architecture.of(inputs, outputs, layers, width));
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return Counter.BOTH.applyAsLong(Architecture.of(inputs, outputs, layers, width));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    return Change.DEEPER.adds(Architecture.of(inputs, outputs, layers, width)).longValueExact();
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    return Change.WIDER.adds(Architecture.of(inputs, outputs, layers, width)).longValueExact();
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    var a = Architecture.of(inputs, outputs, layers, width);
    return switch (Change.DEEPER.adds(a).compareTo(Change.WIDER.adds(a))) {
      case 0 -> Growth.EQUAL;
      case 1 -> Growth.DEPTH;
      case -1 -> Growth.WIDTH;
      default -> throw new IllegalStateException("compareTo");
    };
  }
}
