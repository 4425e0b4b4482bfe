package p02.tutorial11;

import java.util.Random;
import java.util.function.Consumer;
import p02.functions.Activation;

/** Weights, a bias, an activation. */
final class Neuron {
  private final Parameter[] weights;
  private final Parameter bias;
  private final Activation activation;
  private double[] in;
  private double z;

  Neuron(int inputs, Activation activation, Random random) {
    weights = new Parameter[inputs];
    for (int j = 0; j < inputs; j++) {
      weights[j] = new Parameter(random);
    }
    bias = new Parameter(random);
    this.activation = activation;
  }

  double forward(double[] newIn) {
    in = newIn;
    z = bias.value();
    for (int j = 0; j < in.length; j++) {
      z += weights[j].value() * in[j];
    }
    return activation.value(z);
  }

  /** Gives back the derivatives by the inputs. */
  double[] backward(double byOutput) {
    double delta = byOutput * activation.slope(z);
    double[] byInput = new double[in.length];
    bias.push(delta);
    for (int j = 0; j < in.length; j++) {
      byInput[j] = delta * weights[j].value();
      weights[j].push(delta * in[j]);
    }
    return byInput;
  }

  void eachParameter(Consumer<? super Parameter> consumer) {
    for (Parameter weight : weights) {
      consumer.accept(weight);
    }
    consumer.accept(bias);
  }
}
