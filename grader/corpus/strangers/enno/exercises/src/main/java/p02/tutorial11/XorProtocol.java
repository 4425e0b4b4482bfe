package p02.tutorial11;

import java.util.Objects;
import p02.quality.Require;

/** How a training is to be done. Immutable. */
final class XorProtocol {
  static final int HIDDEN = 4;
  static final int BATCH_SIZE = 128;
  static final int TEST_EXAMPLES = 500;
  static final double NOISE = 0.1;

  private final int examples;
  private final int epochs;
  private final double learningRate;
  private final long seed;

  private XorProtocol(Builder builder) {
    this.examples = builder.examples;
    this.epochs = builder.epochs;
    this.learningRate = builder.learningRate;
    this.seed = Objects.requireNonNullElse(builder.seed, 42L);
  }

  static Builder builder() {
    return new Builder();
  }

  int examples() {
    return examples;
  }

  int epochs() {
    return epochs;
  }

  double learningRate() {
    return learningRate;
  }

  long seed() {
    return seed;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof XorProtocol p
        && examples == p.examples
        && epochs == p.epochs
        && Double.compare(learningRate, p.learningRate) == 0
        && seed == p.seed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(examples, epochs, learningRate, seed);
  }

  @Override
  public String toString() {
    return String.format(
        "XorProtocol{examples=%,d, epochs=%,d, learningRate=%.3g, seed=%#x}",
        examples, epochs, learningRate, seed);
  }

  static final class Builder {
    private int examples = 1000;
    private int epochs = 100;
    private double learningRate = 0.1;
    private Long seed;

    Builder examples(int value) {
      examples = Require.atLeast("trainingExamples", value, 1);
      return this;
    }

    Builder epochs(int value) {
      epochs = Require.atLeast("epochs", value, 0);
      return this;
    }

    Builder learningRate(double value) {
      learningRate = Require.finite("learningRate", value);
      return this;
    }

    Builder seed(long value) {
      seed = value;
      return this;
    }

    XorProtocol build() {
      return new XorProtocol(this);
    }
  }
}
