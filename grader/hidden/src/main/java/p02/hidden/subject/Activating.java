package p02.hidden.subject;

import java.util.Arrays;
import p02.hidden.observe.Content;

/** The activation functions of problem 2.1. */
public interface Activating {
  /** The function's values. α is left aside where the function has none. */
  Content value(Function function, Input z, double alpha);

  /** The derivative's values. α is left aside where the function has none. */
  Content slope(Function function, Input z, double alpha);

  /** Which function. */
  enum Function {
    /** {@code 1 / (1 + e⁻ᶻ)}. */
    SIGMOID("sigmoid"),
    /** The hyperbolic tangent. */
    TANH("tanh"),
    /** {@code max(0, z)}. */
    RELU("relu"),
    /** z right of 0, {@code α z} left. */
    LEAKY_RELU("leakyRelu"),
    /** z right of 0, {@code α (eᶻ − 1)} left. */
    ELU("elu"),
    /** {@code z σ(z)}. */
    SWISH("swish");

    private final String method;

    Function(String method) {
      this.method = method;
    }

    /** The method's name. */
    public String method() {
      return method;
    }

    /** Whether it takes an α. */
    public boolean hasAlpha() {
      return this == LEAKY_RELU || this == ELU;
    }
  }

  /**
   * An array that goes in.
   *
   * @param numbers in C order
   * @param shape its shape
   */
  record Input(double[] numbers, long... shape) {
    /** A vector. */
    public static Input of(double... numbers) {
      return new Input(numbers, numbers.length);
    }

    /** Its largest magnitude. */
    public double scale() {
      return Arrays.stream(numbers).map(Math::abs).max().orElse(0);
    }
  }
}
