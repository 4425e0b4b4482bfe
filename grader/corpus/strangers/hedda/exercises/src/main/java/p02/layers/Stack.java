package p02.layers;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.basis.Chain;

/** Layers one after the other. */
public final class Stack implements Layer {
  private final Chain<Layer> layers;

  public Stack(Layer... layers) {
    this.layers = Chain.of(layers);
  }

  @Override
  public double[] forward(double[] in) {
    return layers.fold(in, (x, layer) -> layer.forward(x));
  }

  /** Row by row. */
  public INDArray batch(INDArray x) {
    double[][] rows = x.toDoubleMatrix();
    double[][] out = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      out[i] = forward(rows[i]);
    }
    return Nd4j.createFromArray(out).castTo(x.dataType());
  }

  public static Affine affine(INDArray w, INDArray b) {
    return new Affine(w.toDoubleMatrix(), b.toDoubleVector());
  }
}
