package p02.tutorials;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.Activation;
import p02.kit.nn.Initializer;
import p02.tutorial22.Initialization;

/** The seven ways of tutorial 2.2 to draw initial weights, with the student's functions. */
final class Schemes22 {
  static final String CONSTANT = "identity, constant 0.005";
  static final String SMALL = "identity, N(0, 0.01²)";
  static final String LARGE = "identity, N(0, 0.1²)";
  static final String FAN_IN = "identity, variance 1/fan-in";
  static final String XAVIER = "identity, Xavier";
  static final String TANH = "tanh, Xavier";
  static final String RELU = "ReLU, Kaiming";

  private Schemes22() {}

  /**
   * One way.
   *
   * @param name in tables and plots
   * @param hidden the hidden units' activation
   * @param initializer weights and biases
   */
  record Scheme(String name, Activation hidden, Initializer initializer) {}

  static List<Scheme> all(Activation tanh, Activation relu) {
    Activation linear = Activation.identity();
    return List.of(
        new Scheme(CONSTANT, linear, constant(0.005)),
        new Scheme(SMALL, linear, normal(0.01)),
        new Scheme(LARGE, linear, normal(0.1)),
        new Scheme(FAN_IN, linear, fanIn()),
        new Scheme(XAVIER, linear, xavier()),
        new Scheme(TANH, tanh, xavier()),
        new Scheme(RELU, relu, kaiming()));
  }

  /** The same number for every weight and bias. */
  private static Initializer constant(double value) {
    return withBias((fanIn, fanOut, layer, seed) -> Initialization.constant(fanIn, fanOut, value));
  }

  /** The same deviation in every layer, for the biases too. */
  private static Initializer normal(double deviation) {
    return withBias(
        (fanIn, fanOut, layer, seed) -> Initialization.normal(fanIn, fanOut, deviation, seed));
  }

  /** N(0, 1/fanIn), biases 0. */
  private static Initializer fanIn() {
    return (fanIn, fanOut, layer, seed) ->
        Initialization.normal(fanIn, fanOut, 1 / Math.sqrt(fanIn), seed);
  }

  /** U(±√6/√(fanIn + fanOut)), biases 0. */
  private static Initializer xavier() {
    return (fanIn, fanOut, layer, seed) -> Initialization.xavierUniform(fanIn, fanOut, seed);
  }

  /** N(0, 2/fanIn), of the first layer N(0, 1/fanIn), biases 0. */
  static Initializer kaiming() {
    return (fanIn, fanOut, layer, seed) ->
        Initialization.kaimingNormal(fanIn, fanOut, layer == 0, seed);
  }

  /**
   * The library's, where the student's are still open: like {@link #kaiming}, the first layer with
   * half the variance that the library gives to every layer.
   */
  static Initializer libraryKaiming() {
    Initializer library = Initializer.kaiming();
    return (fanIn, fanOut, layer, seed) -> {
      INDArray weights = library.weights(fanIn, fanOut, layer, seed);
      return layer == 0 ? weights.mul(Math.sqrt(0.5)) : weights;
    };
  }

  /** Draws biases as weights from a single input. */
  private static Initializer withBias(Initializer weights) {
    return new Initializer() {
      @Override
      public INDArray weights(int fanIn, int fanOut, int layer, long seed) {
        return weights.weights(fanIn, fanOut, layer, seed);
      }

      @Override
      public INDArray bias(int fanIn, int fanOut, int layer, long seed) {
        return weights.weights(1, fanOut, layer, ~seed).reshape(fanOut);
      }
    };
  }
}
