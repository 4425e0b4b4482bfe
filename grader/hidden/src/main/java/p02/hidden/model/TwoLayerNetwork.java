package p02.hidden.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import p02.hidden.observe.Content;
import p02.hidden.subject.ForwardPass;
import p02.oracle.Layers;

/**
 * The oracle's network, with parts that can be exchanged.
 *
 * @param activation the activation function as a task of its own
 * @param hidden W1, b1 and x to z1
 * @param hiddenActivation z1 to h
 * @param afterHidden h and b1 to what leaves the hidden layer
 * @param handedOn z1 and what leaves the hidden layer to what the output layer is given
 * @param output w2, b2 and h to z2
 * @param last z2 to y
 * @param forward puts the parts together
 */
public record TwoLayerNetwork(
    DoubleUnaryOperator activation,
    Affine hidden,
    UnaryOperator<double[]> hiddenActivation,
    BinaryOperator<double[]> afterHidden,
    BinaryOperator<double[]> handedOn,
    Sum output,
    DoubleUnaryOperator last,
    Forward forward)
    implements ForwardPass {
  /** Problem 3.1: ReLU in both layers. */
  public static final TwoLayerNetwork RELU = with(Layers::relu);

  /** Problem 3.2: the sigmoid in both layers. */
  public static final TwoLayerNetwork SIGMOID = with(Layers::sigmoid);

  /** A hidden layer before its activation. */
  public interface Affine {
    /** {@code W x + b}. */
    double[] of(double[][] w, double[] b, double[] x);
  }

  /** The output before its activation. */
  public interface Sum {
    /** {@code w · h + b}. */
    double of(double[] w, double b, double[] h);
  }

  /** The whole network. */
  public interface Forward {
    /** {@code y}, from the input. */
    double of(
        TwoLayerNetwork parts, double[][] w1, double[] b1, double[] w2, double b2, double[] x);
  }

  /** The right network with this activation function. */
  public static TwoLayerNetwork with(DoubleUnaryOperator f) {
    return new TwoLayerNetwork(
        f,
        Layers::affine,
        z1 -> Layers.each(z1, f),
        (h, b1) -> h,
        (z1, h) -> h,
        (w2, b2, h) -> Layers.dot(w2, h) + b2,
        f,
        TwoLayerNetwork::composed);
  }

  /** Another activation function, everywhere. */
  public TwoLayerNetwork activated(DoubleUnaryOperator f) {
    return new TwoLayerNetwork(
        f, hidden, z1 -> Layers.each(z1, f), afterHidden, handedOn, output, f, forward);
  }

  /** Another activation function in the hidden layer only. */
  public TwoLayerNetwork hiddenActivated(UnaryOperator<double[]> f) {
    return new TwoLayerNetwork(activation, hidden, f, afterHidden, handedOn, output, last, forward);
  }

  /** Another hidden layer. */
  public TwoLayerNetwork hidden(Affine other) {
    return new TwoLayerNetwork(
        activation, other, hiddenActivation, afterHidden, handedOn, output, last, forward);
  }

  /** Something else happens to h. */
  public TwoLayerNetwork afterHidden(BinaryOperator<double[]> other) {
    return new TwoLayerNetwork(
        activation, hidden, hiddenActivation, other, handedOn, output, last, forward);
  }

  /** The output layer is given something else. */
  public TwoLayerNetwork handedOn(BinaryOperator<double[]> other) {
    return new TwoLayerNetwork(
        activation, hidden, hiddenActivation, afterHidden, other, output, last, forward);
  }

  /** Another activation function in one of the two layers only. */
  public List<TwoLayerNetwork> activatedOnce(DoubleUnaryOperator f) {
    return List.of(hiddenActivated(z1 -> Layers.each(z1, f)), last(f));
  }

  /** Another output layer. */
  public TwoLayerNetwork output(Sum other) {
    return new TwoLayerNetwork(
        activation, hidden, hiddenActivation, afterHidden, handedOn, other, last, forward);
  }

  /** Another activation function at the output only. */
  public TwoLayerNetwork last(DoubleUnaryOperator other) {
    return new TwoLayerNetwork(
        activation, hidden, hiddenActivation, afterHidden, handedOn, output, other, forward);
  }

  /** Another way from the input to y. */
  public TwoLayerNetwork forward(Forward other) {
    return new TwoLayerNetwork(
        activation, hidden, hiddenActivation, afterHidden, handedOn, output, last, other);
  }

  @Override
  public double activation(double z) {
    return activation.applyAsDouble(z);
  }

  @Override
  public Content activationOfArrays(double z) {
    return Content.Numbers.of(new double[] {activation.applyAsDouble(z)});
  }

  @Override
  public double[] z1(double[][] w1, double[] b1, double[] x) {
    return hidden.of(w1, b1, x);
  }

  @Override
  public double[] h(double[] z1) {
    return hiddenActivation.apply(z1);
  }

  @Override
  public double z2(double[] w2, double b2, double[] h) {
    return output.of(w2, b2, h);
  }

  @Override
  public double y(double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    return forward.of(this, w1, b1, w2, b2, x);
  }

  private static double composed(
      TwoLayerNetwork net, double[][] w1, double[] b1, double[] w2, double b2, double[] x) {
    double[] z1 = net.hidden.of(w1, b1, x);
    double[] h = net.afterHidden.apply(net.hiddenActivation.apply(z1), b1);
    return net.last.applyAsDouble(net.output.of(w2, b2, net.handedOn.apply(z1, h)));
  }

  @Override
  public Content outputs(double[][] w1, double[] b1, double[] w2, double b2, double[][] x) {
    return Content.Numbers.of(
        Arrays.stream(x)
            .map(row -> new double[] {y(w1, b1, w2, b2, row)})
            .toArray(double[][]::new));
  }
}
