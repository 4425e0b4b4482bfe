package p02.tutorial21;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.util.Nd;

/**
 * Activation functions and their derivatives, each applied to every entry of an array of any shape.
 * The array itself stays as it is.
 *
 * <p>Backpropagation multiplies by the derivative once a layer. Where it is far below 1, nothing
 * arrives at the first layers; where it is 0, nothing ever changes.
 */
public final class Activations {
  /** A function of one number and its slope. */
  private sealed interface Curve permits Logistic, Tangent, Straight, Exponential, Swish {
    double at(double z);

    double slopeAt(double z);

    default INDArray over(INDArray z) {
      return Nd.map(z, this::at);
    }

    default INDArray slopesOver(INDArray z) {
      return Nd.map(z, this::slopeAt);
    }
  }

  private record Logistic() implements Curve {
    @Override
    public double at(double z) {
      return 1 / (1 + Math.exp(-z));
    }

    @Override
    public double slopeAt(double z) {
      var s = at(z);
      return s * (1 - s);
    }
  }

  private record Tangent() implements Curve {
    @Override
    public double at(double z) {
      return Math.tanh(z);
    }

    @Override
    public double slopeAt(double z) {
      var t = at(z);
      return 1 - t * t;
    }
  }

  /** Two straight lines: ReLU is the one with α = 0. */
  private record Straight(double alpha) implements Curve {
    @Override
    public double at(double z) {
      return z > 0 ? z : alpha == 0 ? 0 : alpha * z;
    }

    @Override
    public double slopeAt(double z) {
      return z > 0 ? 1 : alpha;
    }
  }

  private record Exponential(double alpha) implements Curve {
    @Override
    public double at(double z) {
      return z > 0 ? z : alpha * Math.expm1(z);
    }

    @Override
    public double slopeAt(double z) {
      return z > 0 ? 1 : alpha * Math.exp(z);
    }
  }

  private record Swish(Logistic gate) implements Curve {
    @Override
    public double at(double z) {
      return z * gate.at(z);
    }

    @Override
    public double slopeAt(double z) {
      return gate.at(z) + z * gate.slopeAt(z);
    }
  }

  private static final Curve LOGISTIC = new Logistic();
  private static final Curve TANGENT = new Tangent();
  private static final Curve RELU = new Straight(0);
  private static final Curve SWISH = new Swish(new Logistic());

  private Activations() {}

  /** The sigmoid, {@code σ(z) = 1 / (1 + e⁻ᶻ)}. */
  public static INDArray sigmoid(INDArray z) {
    return LOGISTIC.over(z);
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return LOGISTIC.slopesOver(z);
  }

  /** The hyperbolic tangent, {@code (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)}. */
  public static INDArray tanh(INDArray z) {
    return TANGENT.over(z);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return TANGENT.slopesOver(z);
  }

  /** The rectified linear unit, {@code max(0, z)}. */
  public static INDArray relu(INDArray z) {
    return RELU.over(z);
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return RELU.slopesOver(z);
  }

  /**
   * The leaky rectified linear unit: z where z is positive, {@code α z} elsewhere.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyRelu(INDArray z, double alpha) {
    return new Straight(alpha).over(z);
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return new Straight(alpha).slopesOver(z);
  }

  /**
   * The exponential linear unit: z where z is positive, {@code α (eᶻ − 1)} elsewhere.
   *
   * @param alpha α; the function tends to −α on the left
   */
  public static INDArray elu(INDArray z, double alpha) {
    return new Exponential(alpha).over(z);
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return new Exponential(alpha).slopesOver(z);
  }

  /** Swish, {@code z σ(z)}. */
  public static INDArray swish(INDArray z) {
    return SWISH.over(z);
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    return SWISH.slopesOver(z);
  }

  /** Compares every slope with a difference quotient. */
  public static void main(String[] args) {
    var curves =
        new TreeMap<String, Curve>(
            Map.of(
                "sigmoid", LOGISTIC,
                "tanh", TANGENT,
                "relu", RELU,
                "leaky", new Straight(0.1),
                "elu", new Exponential(2),
                "swish", SWISH));
    curves.forEach(
        (name, curve) ->
            System.out.println(
                List.of(-3.0, -0.5, 0.5, 3.0).stream()
                    .map(z -> slopes(curve, z))
                    .collect(Collectors.joining(" | ", "%-8s ".formatted(name), ""))));
    System.out.println(elu(Nd.vector(-1000, 0, 1000), 1) + " " + relu(org.nd4j.linalg.factory.Nd4j.scalar(-2.0)));
  }

  private static String slopes(Curve curve, double z) {
    var step = 1e-6;
    var quotient = (curve.at(z + step) - curve.at(z - step)) / (2 * step);
    return "%.5f %.5f".formatted(curve.slopeAt(z), quotient);
  }
}
