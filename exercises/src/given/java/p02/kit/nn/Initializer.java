package p02.kit.nn;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Draws the first weights of a layer. A student's own fits as {@code (fanIn, fanOut, layer, seed)
 * -> Initialization.kaimingNormal(fanIn, fanOut, layer == 0, seed)}; any data type will do.
 */
@FunctionalInterface
public interface Initializer {

  /**
   * Draws one layer's weights.
   *
   * @param fanIn inputs of the layer
   * @param fanOut outputs of the layer
   * @param layer its number, from 0
   * @param seed decides the numbers; another one for each layer
   * @return {@code [fanOut, fanIn]}
   */
  INDArray weights(int fanIn, int fanOut, int layer, long seed);

  /**
   * Draws one layer's biases: 0, if nothing else is said.
   *
   * @return {@code [fanOut]}
   */
  default INDArray bias(int fanIn, int fanOut, int layer, long seed) {
    return Nd4j.zeros(DataType.DOUBLE, fanOut);
  }

  /** Weights and biases from U(−1/√fanIn, 1/√fanIn): what PyTorch's {@code Linear} begins with. */
  static Initializer uniform() {
    return new UniformInitializer();
  }

  /** Weights from N(0, 2/fanIn) in every layer, biases 0, for ReLU (He et al. 2015). */
  static Initializer kaiming() {
    return new KaimingInitializer();
  }
}
