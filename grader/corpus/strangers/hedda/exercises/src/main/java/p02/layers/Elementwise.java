package p02.layers;

import p02.functions.Activation;

/** f(z), unit by unit. */
public record Elementwise(Activation activation) implements Layer {
  @Override
  public double[] forward(double[] in) {
    double[] out = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      out[i] = activation.value(in[i]);
    }
    return out;
  }
}
