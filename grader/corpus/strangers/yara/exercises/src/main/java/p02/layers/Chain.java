package p02.layers;

import java.util.List;
import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Layers one after the other: composite. */
public record Chain(List<Layer> layers) implements Layer {
  public Chain {
    layers = List.copyOf(layers);
  }

  @Override
  public INDArray apply(INDArray x) {
    return layers.stream()
        .map(layer -> (Function<INDArray, INDArray>) layer)
        .reduce(Function.identity(), Function::andThen)
        .apply(x);
  }
}
