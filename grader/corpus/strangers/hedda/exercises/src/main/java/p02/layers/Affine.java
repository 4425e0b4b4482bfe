package p02.layers;

/** W x + b. */
public final class Affine implements Layer {
  private final double[][] weights;
  private final double[] biases;

  public Affine(double[][] weights, double[] biases) {
    this.weights = weights;
    this.biases = biases;
  }

  @Override
  public double[] forward(double[] in) {
    double[] out = biases.clone();
    for (int i = 0; i < out.length; i++) {
      for (int j = 0; j < in.length; j++) {
        out[i] += weights[i][j] * in[j];
      }
    }
    return out;
  }
}
