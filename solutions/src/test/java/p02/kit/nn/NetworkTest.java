package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class NetworkTest {

  @Test
  void parametersShouldBeCounted() {
    assertThat(Samples.network(DataType.DOUBLE, Activation.tanh(), 2, 4, 1).parameterCount())
        .isEqualTo(17);
    Network large = Samples.network(DataType.FLOAT, Activation.relu(), 784, 512, 256, 256, 128, 10);
    assertThat(large.parameterCount()).isEqualTo(632_064 + 1_162);
  }

  @Test
  void aLayerShouldComputeWxPlusB() {
    INDArray weights = Nd4j.createFromArray(new double[][] {{1, 2}, {3, -4}, {0, 1}});
    INDArray bias = Nd4j.createFromArray(0.5, 0, -10);
    Network network = Network.of(List.of(new Dense(weights, bias, Activation.relu())));
    INDArray x = Nd4j.createFromArray(new double[][] {{1, 1}, {2, 0}});
    // (1 + 2 + .5, 3 − 4, 1 − 10), (2 + .5, 6, −10)
    assertThat(network.preActivations(x, 0).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{3.5, -1, -9}, {2.5, 6, -10}});
    assertThat(network.logits(x).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{3.5, 0, 0}, {2.5, 6, 0}});
  }

  @Test
  void inputsOfAnySizeOrderAndTypeShouldGiveTheSame() {
    Network network = Samples.network(DataType.DOUBLE, Activation.tanh(), 3, 4, 2);
    INDArray x = Samples.gaussian(2_500, 3, 1);
    INDArray all = network.logits(x);
    assertThat(all.shape()).containsExactly(2_500, 2);
    INDArray tail = x.get(NDArrayIndex.interval(2_490, 2_500), NDArrayIndex.all());
    INDArray expected = all.get(NDArrayIndex.interval(2_490, 2_500), NDArrayIndex.all());
    assertThat(network.logits(tail).sub(expected).amaxNumber().doubleValue()).isLessThan(1e-14);
    assertThat(network.logits(x.dup('f'))).isEqualTo(all);
    INDArray floats = network.logits(x.castTo(DataType.FLOAT));
    assertThat(floats.dataType()).isEqualTo(DataType.DOUBLE);
    assertThat(floats.sub(all).amaxNumber().doubleValue()).isLessThan(1e-6);
  }

  @Test
  void aTraceShouldHoldWhatWentThroughEachLayer() {
    Network network = Samples.network(DataType.FLOAT, Activation.relu(), 3, 5, 2);
    LabeledData batch = Samples.random(6, 3, 2, 1);
    List<LayerTrace> trace = network.trace(batch, Loss.softmaxCrossEntropy());
    assertThat(trace).hasSize(2);
    LayerTrace hidden = trace.get(0);
    assertThat(hidden.activations()).isEqualTo(network.activations(batch.inputs(), 0));
    assertThat(hidden.preActivations()).isEqualTo(network.preActivations(batch.inputs(), 0));
    assertThat(hidden.weightGradient()).isEqualTo(network.layers().get(0).weightGradient());
    assertThat(hidden.preActivationGradient().shape()).containsExactly(6, 5);
    INDArray kept = hidden.activations().dup();
    network.trace(Samples.random(6, 3, 2, 2), Loss.softmaxCrossEntropy());
    assertThat(hidden.activations()).as("a copy").isEqualTo(kept);
  }

  @Test
  void reluShouldBeZeroBelowZeroInEveryPieceAndKeepNaN() {
    INDArray z = Samples.gaussian(1, 5_001, 3).castTo(DataType.FLOAT);
    z.putScalar(0, 4_999, Double.NaN).putScalar(0, 5_000, 0);
    INDArray h = z.like();
    Activation.relu().valueInto(z, h);
    INDArray gradient = Nd4j.ones(DataType.FLOAT, 1, 5_001);
    Activation.relu().backInto(z, h, gradient);
    for (int i = 0; i < 4_999; i++) {
      assertThat(h.getFloat(0, i)).isEqualTo(Math.max(0, z.getFloat(0, i)));
      assertThat(gradient.getFloat(0, i)).isEqualTo(z.getFloat(0, i) > 0 ? 1 : 0);
    }
    assertThat(h.getFloat(0, 4_999)).isNaN();
    assertThat(gradient.getFloat(0, 5_000)).isZero();
  }

  @Test
  void whatDoesNotFitShouldBeNamedWithBothShapes() {
    Network network = Samples.network(DataType.DOUBLE, Activation.tanh(), 3, 4, 2);
    assertThatThrownBy(() -> network.logits(Nd4j.create(5, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the input has shape [5, 2], it must have shape [n, 3]");
    assertThatThrownBy(() -> new LabeledData(Nd4j.create(5, 2), Nd4j.create(DataType.INT32, 4)))
        .hasMessage(
            "inputs have shape [5, 2] and labels [4], they must have shapes [n, features] and [n]");
    Activation wrong = Activation.of("wrong", z -> z.sum(1), z -> z);
    Network broken = Samples.network(DataType.DOUBLE, wrong, 3, 4, 2);
    assertThatThrownBy(() -> broken.logits(Nd4j.create(5, 3)))
        .hasMessage("wrong has shape [5], it must have shape [5, 4]");
    Initializer turned = (fanIn, fanOut, layer, seed) -> Nd4j.create(fanIn, fanOut);
    assertThatThrownBy(() -> Network.create(DataType.FLOAT, Activation.tanh(), turned, 1, 3, 4, 2))
        .hasMessage("the initializer's weights has shape [3, 4], it must have shape [4, 3]");
    List<Dense> apart =
        List.of(
            network.layers().get(0),
            Samples.network(DataType.DOUBLE, Activation.tanh(), 3, 2).layers().get(0));
    assertThatThrownBy(() -> Network.of(apart))
        .hasMessage(
            "layer 1 takes 3 inputs of type DOUBLE, the layer before it gives 4 of type DOUBLE");
  }

  @Test
  void whatNativeCodeWouldOverrunShouldBeRefused() {
    Dense layer = Samples.network(DataType.FLOAT, Activation.relu(), 3, 2).layers().get(0);
    INDArray x = Nd4j.create(DataType.FLOAT, 5, 3);
    INDArray z = Nd4j.create(DataType.FLOAT, 5, 2);
    assertThatThrownBy(() -> layer.forward(x, Nd4j.create(DataType.FLOAT, 4, 2), z))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an array is FLOAT of shape [5, 3] and strides [3, 1], it must be dense FLOAT of shape"
                + " [4, 3]");
    for (INDArray wrong :
        List.of(
            Nd4j.create(DataType.FLOAT, 5, 1),
            Nd4j.create(DataType.DOUBLE, 5, 2),
            Nd4j.create(DataType.FLOAT, new long[] {5, 2}, 'f'))) {
      assertThatThrownBy(() -> layer.forward(x, wrong, z))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> layer.backwardToInput(wrong, x))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> layer.backward(wrong, z, z, z.dup()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void activationsOfAllLayersShouldBeThoseOfEach() {
    Network network = Samples.network(DataType.FLOAT, Activation.relu(), 4, 6, 5, 3);
    INDArray x = Samples.gaussian(9, 4, 2);

    List<INDArray> all = network.activations(x);

    assertThat(all).hasSize(3);
    for (int layer = 0; layer < 3; layer++) {
      assertThat(all.get(layer)).isEqualTo(network.activations(x, layer));
    }
  }
}
