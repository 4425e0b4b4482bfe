package p02.layers;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.activation.Kind;

/** Builder. */
public final class NetworkBuilder {
  private final List<Layer> layers = new ArrayList<>();
  private final Kind kind;

  public NetworkBuilder(Kind kind) {
    this.kind = kind;
  }

  public NetworkBuilder dense(INDArray weights, INDArray bias) {
    layers.add(new Affine(weights, bias).then(new Nonlinear(kind.create())));
    return this;
  }

  public Layer build() {
    return new Chain(layers);
  }
}
