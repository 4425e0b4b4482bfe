package p02.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Arrays2;
import p02.util.TextTable;

/**
 * Activation functions and their derivatives, each applied to every entry of an array of any shape.
 * The array itself stays as it is.
 *
 * <p>Backpropagation multiplies by the derivative once a layer. Where it is far below 1, little
 * arrives at the first layers; where it is 0, nothing does.
 */
public final class Activations {
  private static final DoubleUnaryOperator SIGMOID = v -> 1.0 / (1.0 + Math.exp(-v));

  private static final DoubleUnaryOperator SIGMOID_SLOPE =
      SIGMOID.andThen(s -> s * (1.0 - s));

  /** The registry of all functions without parameters. */
  private static final Map<String, DoubleUnaryOperator> FUNCTIONS =
      Map.ofEntries(
          Map.entry("sigmoid", SIGMOID),
          Map.entry("sigmoid'", SIGMOID_SLOPE),
          Map.entry("tanh", Math::tanh),
          Map.entry("tanh'", v -> 1.0 - Math.pow(Math.tanh(v), 2)),
          Map.entry("relu", v -> Math.max(0.0, v)),
          Map.entry("relu'", v -> v > 0 ? 1.0 : 0.0),
          Map.entry("swish", v -> v * SIGMOID.applyAsDouble(v)),
          Map.entry(
              "swish'",
              v -> SIGMOID.applyAsDouble(v) + v * SIGMOID_SLOPE.applyAsDouble(v)));

  /** Usage statistics: how often each function has been applied. */
  private static final ConcurrentMap<String, AtomicLong> CALLS = new ConcurrentHashMap<>();

  private Activations() {}

  /**
   * The sigmoid, {@code σ(z) = 1 / (1 + e⁻ᶻ)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: sigmoid(z) for every entry, in the shape of z: vector, matrix or more
   *       dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>large-inputs-finite</b>: It gives a number, neither NaN nor infinite, for z from -1000
   *       to 1000.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   */
  public static INDArray sigmoid(INDArray z) {
    return apply("sigmoid", z);
  }

  /** The derivative of the sigmoid; it is at most ¼. */
  public static INDArray sigmoidDerivative(INDArray z) {
    return apply("sigmoid'", z);
  }

  /**
   * The hyperbolic tangent, {@code (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: tanh(z) for every entry, in the shape of z: vector, matrix or more
   *       dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   */
  public static INDArray tanh(INDArray z) {
    return apply("tanh", z);
  }

  /** The derivative of the hyperbolic tangent; it is at most 1. */
  public static INDArray tanhDerivative(INDArray z) {
    return apply("tanh'", z);
  }

  /**
   * The rectified linear unit, {@code max(0, z)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: max(0, z) for every entry, in the shape of z: vector, matrix or more
   *       dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>derivative-at-zero</b>: The derivative at 0 is 0.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   */
  public static INDArray relu(INDArray z) {
    return apply("relu", z);
  }

  /** The derivative of the rectified linear unit; 0 at 0. */
  public static INDArray reluDerivative(INDArray z) {
    return apply("relu'", z);
  }

  /**
   * The leaky rectified linear unit: z where z is positive, {@code α z} elsewhere.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: z where z is positive and alpha z elsewhere, for every entry, in the shape
   *       of z: vector, matrix or more dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyRelu(INDArray z, double alpha) {
    return Arrays2.map(z, bind((v, a) -> v > 0 ? v : a * v, alpha));
  }

  /**
   * The derivative of {@link #leakyRelu}.
   *
   * @param alpha α, the slope on the negative side
   */
  public static INDArray leakyReluDerivative(INDArray z, double alpha) {
    return Arrays2.map(z, bind((v, a) -> v > 0 ? 1.0 : a, alpha));
  }

  /**
   * The exponential linear unit: z where z is positive, {@code α (eᶻ − 1)} elsewhere.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: z where z is positive and alpha (e^z - 1) elsewhere, for every entry, in
   *       the shape of z: vector, matrix or more dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param alpha α; the function tends to −α on the left
   */
  public static INDArray elu(INDArray z, double alpha) {
    return Arrays2.map(z, bind((v, a) -> v > 0 ? v : a * Math.expm1(v), alpha));
  }

  /**
   * The derivative of {@link #elu}.
   *
   * @param alpha α
   */
  public static INDArray eluDerivative(INDArray z, double alpha) {
    return Arrays2.map(z, bind((v, a) -> v > 0 ? 1.0 : a * Math.exp(v), alpha));
  }

  /**
   * Swish, {@code z σ(z)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>value</b>: z sigmoid(z) for every entry, in the shape of z: vector, matrix or more
   *       dimensions.
   *   <li><b>derivative</b>: Its derivative for every entry, in the shape of z: vector, matrix or
   *       more dimensions.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   */
  public static INDArray swish(INDArray z) {
    return apply("swish", z);
  }

  /** The derivative of {@link #swish}. */
  public static INDArray swishDerivative(INDArray z) {
    return apply("swish'", z);
  }

  private static INDArray apply(String name, INDArray z) {
    CALLS.computeIfAbsent(name, k -> new AtomicLong()).incrementAndGet();
    return Arrays2.map(z, FUNCTIONS.get(name));
  }

  private static DoubleUnaryOperator bind(DoubleBinaryOperator f, double second) {
    return first -> f.applyAsDouble(first, second);
  }

  /** Prints a table of all activation functions. */
  public static void main(String[] args) {
    INDArray z = Transforms.round(Nd4j.linspace(-2, 2, 5));
    TextTable table = new TextTable().row("function", "values");
    FUNCTIONS.keySet().stream().sorted().forEach(name -> table.row(name, apply(name, z)));
    System.out.println(table.render());
    System.out.println(CALLS);
  }
}
