package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BackpropagationTest {
  private static final double STEP = 1e-5;

  static Stream<Activation> activations() {
    Activation swish =
        Activation.of(
            "Swish",
            z -> z.mul(Transforms.sigmoid(z)),
            z -> {
              INDArray s = Transforms.sigmoid(z);
              return s.add(z.mul(s).mul(s.rsub(1)));
            });
    return Stream.of(
        Activation.identity(), Activation.relu(), Activation.sigmoid(), Activation.tanh(), swish);
  }

  @ParameterizedTest
  @MethodSource("activations")
  void gradientsShouldBeCentralDifferences(Activation activation) {
    Network network = Samples.network(DataType.DOUBLE, activation, 4, 6, 5, 3);
    check(network, Samples.random(7, 4, 3, 1), Loss.softmaxCrossEntropy());
  }

  @ParameterizedTest
  @MethodSource("activations")
  void gradientsOfOneLogitShouldBeCentralDifferences(Activation activation) {
    Network network = Samples.network(DataType.DOUBLE, activation, 2, 4, 1);
    check(network, Samples.random(9, 2, 2, 2), Loss.binaryCrossEntropy());
  }

  @ParameterizedTest
  @MethodSource("activations")
  void floatShouldAgreeWithDouble(Activation activation) {
    LabeledData batch = Samples.random(33, 40, 10, 3);
    Network doubles = Samples.network(DataType.DOUBLE, activation, 40, 90, 70, 10);
    Network floats = Samples.network(DataType.FLOAT, activation, 40, 90, 70, 10);
    double loss = doubles.computeGradients(batch, Loss.softmaxCrossEntropy());
    assertThat(floats.computeGradients(batch, Loss.softmaxCrossEntropy()))
        .isCloseTo(loss, within(1e-5));
    for (int i = 0; i < doubles.gradients().size(); i++) {
      INDArray gap = floats.gradients().get(i).castTo(DataType.DOUBLE);
      assertThat(gap.subi(doubles.gradients().get(i)).amaxNumber().doubleValue()).isLessThan(1e-6);
    }
  }

  private static void check(Network network, LabeledData batch, Loss loss) {
    network.computeGradients(batch, loss);
    for (int i = 0; i < network.parameters().size(); i++) {
      INDArray parameters = network.parameters().get(i).reshape(-1);
      INDArray gradient = network.gradients().get(i).reshape(-1);
      for (int j = 0; j < parameters.length(); j++) {
        double slope = slope(network, batch, loss, parameters, j);
        assertThat(gradient.getDouble(j)).as("array %d[%d]", i, j).isCloseTo(slope, within(1e-8));
      }
    }
  }

  private static double slope(
      Network network, LabeledData batch, Loss loss, INDArray parameters, int j) {
    double original = parameters.getDouble(j);
    parameters.putScalar(j, original + STEP);
    double above = network.score(batch, loss).loss();
    parameters.putScalar(j, original - STEP);
    double below = network.score(batch, loss).loss();
    parameters.putScalar(j, original);
    return (above - below) / (2 * STEP);
  }
}
