package p02.kit.nn;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The arrays that a batch of one size goes through, made once and used again for every batch. */
final class Pass {
  private final List<Dense> layers;
  private final int examples;
  private final List<INDArray> preActivations = new ArrayList<>();
  private final List<INDArray> activations = new ArrayList<>();
  private final List<INDArray> gradients = new ArrayList<>();
  private INDArray inputs;

  Pass(List<Dense> layers, int examples) {
    this.layers = layers;
    this.examples = examples;
    for (Dense layer : layers) {
      preActivations.add(like(layer, examples));
      activations.add(like(layer, examples));
      gradients.add(like(layer, examples));
    }
  }

  /** The size of its batches. */
  int examples() {
    return examples;
  }

  /** Sends a batch through all layers and gives what comes out of the last. */
  INDArray forward(INDArray x) {
    inputs = x;
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).forward(input(i), preActivations.get(i), activations.get(i));
    }
    return activations.get(layers.size() - 1);
  }

  /** Sends the last batch back: every layer then holds its gradients. Gives the mean loss. */
  double backward(INDArray labels, Loss loss) {
    int last = layers.size() - 1;
    double value = loss.valueAndGradient(activations.get(last), labels, gradients.get(last));
    for (int i = last; i >= 0; i--) {
      INDArray gradient = gradients.get(i);
      layers.get(i).backward(input(i), preActivations.get(i), activations.get(i), gradient);
      if (i > 0) {
        layers.get(i).backwardToInput(gradient, gradients.get(i - 1));
      }
    }
    return value;
  }

  INDArray preActivations(int layer) {
    return preActivations.get(layer);
  }

  INDArray activations(int layer) {
    return activations.get(layer);
  }

  LayerTrace trace(int layer) {
    Dense dense = layers.get(layer);
    return new LayerTrace(
        layer,
        preActivations.get(layer).dup(),
        activations.get(layer).dup(),
        gradients.get(layer).dup(),
        dense.weightGradient().dup(),
        dense.biasGradient().dup());
  }

  private INDArray input(int layer) {
    return layer == 0 ? inputs : activations.get(layer - 1);
  }

  private static INDArray like(Dense layer, int examples) {
    return Nd4j.createUninitialized(
        layer.weights().dataType(), new long[] {examples, layer.outputs()}, 'c');
  }
}
