package p02.hidden.subject;

import p02.hidden.observe.Content;

/** A network of two layers, one output, one activation function: problems 3.1 and 3.2. */
public interface ForwardPass {
  /** The activation function. */
  double activation(double z);

  /** The same function as it is written for arrays, in problem 2.1. */
  Content activationOfArrays(double z);

  /** {@code z1 = W1 x + b1}. */
  double[] z1(double[][] w1, double[] b1, double[] x);

  /** {@code h = f(z1)}. */
  double[] h(double[] z1);

  /** {@code z2 = w2 · h + b2}. */
  double z2(double[] w2, double b2, double[] h);

  /** {@code y = f(z2)}, from the input. */
  double y(double[][] w1, double[] b1, double[] w2, double b2, double[] x);

  /** The outputs of a batch, one row for each example. */
  Content outputs(double[][] w1, double[] b1, double[] w2, double b2, double[][] x);
}
