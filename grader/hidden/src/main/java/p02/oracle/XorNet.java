package p02.oracle;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A network with two inputs, one hidden layer and one logit, and one step of its training. */
public final class XorNet {
  /**
   * What the hidden units do.
   *
   * @param value z to h
   * @param slope h to ∂h/∂z
   */
  public record Activation(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
    /** What is asked for. */
    public static final Activation TANH = new Activation(Math::tanh, h -> 1 - h * h);

    /** None at all. */
    public static final Activation NONE = new Activation(z -> z, h -> 1);
  }

  private final Activation activation;

  /** For each hidden unit: two weights, its bias, and the weight that leads on to the logit. */
  private final double[][] units;

  private double outputBias;

  /**
   * A network with these parameters.
   *
   * @param units for each hidden unit its two weights, its bias and its weight in the logit
   */
  public XorNet(Activation activation, double[][] units, double outputBias) {
    this.activation = activation;
    this.units = Arrays.stream(units).map(double[]::clone).toArray(double[][]::new);
    this.outputBias = outputBias;
  }

  /** Every parameter: unit by unit, then the bias of the logit. */
  public double[] parameters() {
    double[] all = Arrays.stream(units).flatMapToDouble(Arrays::stream).toArray();
    double[] parameters = Arrays.copyOf(all, all.length + 1);
    parameters[all.length] = outputBias;
    return parameters;
  }

  /** The logit of one input. */
  public double logit(double[] x) {
    double z = outputBias;
    for (double[] unit : units) {
      z += unit[3] * hidden(unit, x);
    }
    return z;
  }

  private double hidden(double[] unit, double[] x) {
    return activation.value.applyAsDouble(unit[0] * x[0] + unit[1] * x[1] + unit[2]);
  }

  /** Moves against the gradient of the mean binary cross-entropy of these examples. */
  public void step(double[][] inputs, double[] labels, double learningRate) {
    double[][] change = new double[units.length][4];
    double changeOfBias = 0;
    for (int n = 0; n < inputs.length; n++) {
      double error = (Layers.sigmoid(logit(inputs[n])) - labels[n]) / inputs.length;
      changeOfBias += error;
      addTo(change, inputs[n], error);
    }
    outputBias -= learningRate * changeOfBias;
    for (int i = 0; i < units.length; i++) {
      for (int j = 0; j < 4; j++) {
        units[i][j] -= learningRate * change[i][j];
      }
    }
  }

  private void addTo(double[][] change, double[] x, double error) {
    for (int i = 0; i < units.length; i++) {
      double h = hidden(units[i], x);
      double back = error * units[i][3] * activation.slope.applyAsDouble(h);
      change[i][0] += back * x[0];
      change[i][1] += back * x[1];
      change[i][2] += back;
      change[i][3] += error * h;
    }
  }
}
