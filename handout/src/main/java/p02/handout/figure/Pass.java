package p02.handout.figure;

import java.util.function.DoubleUnaryOperator;
import p02.oracle.Layers;

/**
 * A forward pass through a network with one hidden layer, with all that lies between.
 *
 * @param x input
 * @param w1 weights into the hidden layer, {@code [unit][input]}
 * @param b1 biases of the hidden layer
 * @param w2 weights into the output
 * @param b2 bias of the output
 * @param z1 pre-activations of the hidden layer
 * @param h hidden units
 * @param z2 pre-activation of the output
 * @param y output
 */
public record Pass(
    double[] x,
    double[][] w1,
    double[] b1,
    double[] w2,
    double b2,
    double[] z1,
    double[] h,
    double z2,
    double y) {

  /** The oracle's pass, with one activation function everywhere. */
  public static Pass of(
      DoubleUnaryOperator activation,
      double[] x,
      double[][] w1,
      double[] b1,
      double[] w2,
      double b2) {
    double[] z1 = Layers.affine(w1, b1, x);
    double[] h = Layers.each(z1, activation);
    double z2 = Layers.dot(w2, h) + b2;
    return new Pass(x, w1, b1, w2, b2, z1, h, z2, activation.applyAsDouble(z2));
  }

  /** The class of an arrow: it helps, hinders or does nothing. */
  static String sign(double weight) {
    return weight < 0 ? "minus" : weight > 0 ? "plus" : "none";
  }

  /** The class of a unit that gives nothing on. */
  static String off(double value) {
    return value == 0 ? " off" : "";
  }
}
