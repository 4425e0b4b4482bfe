package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.kit.nn.fast.Blas;
import p02.kit.nn.fast.Memory;
import p02.kit.nn.fast.Shapes;

/**
 * A fully connected layer with its activation: z = x Wᵀ + b, h = f(z), a row an example.
 *
 * <p>It owns its parameters and their gradients, which are changed in place. What goes through it
 * is written into arrays of the caller's, so that training makes no new ones; these are of the
 * layer's data type, their numbers lie row by row without gaps.
 */
public final class Dense {
  private final INDArray weights;
  private final INDArray bias;
  private final Activation activation;
  private final INDArray weightGradient;
  private final INDArray biasGradient;
  private final INDArray biasGradientColumn;
  private INDArray ones;

  /**
   * Makes a layer of given parameters.
   *
   * @param weights W {@code [outputs, inputs]}, FLOAT or DOUBLE; copied
   * @param bias b {@code [outputs]}, any numeric type; copied
   * @param activation f
   * @throws IllegalArgumentException if the shapes do not fit or the type is another
   */
  public Dense(INDArray weights, INDArray bias, Activation activation) {
    Shapes.matrix("weights", weights);
    Shapes.shape("bias", bias, weights.size(0));
    this.weights = weights.dup('c');
    this.bias = bias.castTo(weights.dataType()).dup('c');
    this.activation = activation;
    this.weightGradient = this.weights.like();
    this.biasGradient = this.bias.like();
    this.biasGradientColumn = biasGradient.reshape(outputs(), 1);
    this.ones = Nd4j.ones(weights.dataType(), 1, 1);
  }

  /** W {@code [outputs, inputs]}, live. */
  public INDArray weights() {
    return weights;
  }

  /** b {@code [outputs]}, live. */
  public INDArray bias() {
    return bias;
  }

  /** f. */
  public Activation activation() {
    return activation;
  }

  /** ∂L/∂W {@code [outputs, inputs]} of the batch that went back last, live. */
  public INDArray weightGradient() {
    return weightGradient;
  }

  /** ∂L/∂b {@code [outputs]} of the batch that went back last, live. */
  public INDArray biasGradient() {
    return biasGradient;
  }

  /** How many inputs it has: the fan-in. */
  public int inputs() {
    return Math.toIntExact(weights.size(1));
  }

  /** How many units it has: the fan-out. */
  public int outputs() {
    return Math.toIntExact(weights.size(0));
  }

  /**
   * Forward: z = x Wᵀ + b, h = f(z).
   *
   * @param x {@code [n, inputs]}, left unchanged
   * @param z {@code [n, outputs]}, overwritten with the pre-activations
   * @param h {@code [n, outputs]}, overwritten with the activations
   */
  public void forward(INDArray x, INDArray z, INDArray h) {
    Memory.fillRows(bias, z);
    Blas.addProductWithTransposed(x, weights, z);
    activation.valueInto(z, h);
  }

  /**
   * Backward, through the activation: ∂L/∂z = ∂L/∂h ⊙ f′(z), and with it ∂L/∂W = (∂L/∂z)ᵀ x and
   * ∂L/∂b = Σ over the examples of ∂L/∂z.
   *
   * @param x {@code [n, inputs]}, as it went forward
   * @param z {@code [n, outputs]}, as it came out
   * @param h {@code [n, outputs]}, as it came out
   * @param gradient {@code [n, outputs]}, ∂L/∂h, becomes ∂L/∂z
   */
  public void backward(INDArray x, INDArray z, INDArray h, INDArray gradient) {
    activation.backInto(z, h, gradient);
    Blas.multiplyTransposed(gradient, x, weightGradient);
    Blas.multiplyTransposed(gradient, ones(gradient.size(0)), biasGradientColumn);
  }

  /**
   * Backward, to the layer below: ∂L/∂x = ∂L/∂z W.
   *
   * @param gradient {@code [n, outputs]}, ∂L/∂z
   * @param inputGradient {@code [n, inputs]}, overwritten with ∂L/∂x
   */
  public void backwardToInput(INDArray gradient, INDArray inputGradient) {
    Blas.multiply(gradient, weights, inputGradient);
  }

  /** A column of n ones: the sum of a matrix's rows is its transpose times them. */
  private INDArray ones(long n) {
    if (ones.size(0) != n) {
      ones = Nd4j.ones(weights.dataType(), n, 1);
    }
    return ones;
  }
}
