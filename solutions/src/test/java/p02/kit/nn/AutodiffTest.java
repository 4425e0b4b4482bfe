package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.ops.SDMath;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AutodiffTest {
  private static final List<String> NAMES = List.of("w1", "b1", "w2", "b2");

  @Test
  void tanhWithSoftmaxShouldHaveTheGradientsOfSameDiff() {
    assertSameGradients(
        Activation.tanh(), SDMath::tanh, 3, Loss.softmaxCrossEntropy(), AutodiffTest::softmax);
  }

  @Test
  void reluWithSoftmaxShouldHaveTheGradientsOfSameDiff() {
    // max(0, z) = (z + |z|) / 2, from operations whose derivatives are beyond doubt.
    BiFunction<SDMath, SDVariable, SDVariable> relu = (math, z) -> z.add(math.abs(z)).div(2.0);
    assertSameGradients(
        Activation.relu(), relu, 3, Loss.softmaxCrossEntropy(), AutodiffTest::softmax);
  }

  @Test
  void sigmoidWithBinaryCrossEntropyShouldHaveTheGradientsOfSameDiff() {
    // 1 / (1 + e⁻ᶻ)
    BiFunction<SDMath, SDVariable, SDVariable> sigmoid =
        (math, z) -> math.exp(z.neg()).add(1.0).rdiv(1.0);
    assertSameGradients(
        Activation.sigmoid(), sigmoid, 1, Loss.binaryCrossEntropy(), AutodiffTest::binary);
  }

  private static void assertSameGradients(
      Activation activation,
      BiFunction<SDMath, SDVariable, SDVariable> hidden,
      int outputs,
      Loss loss,
      GraphLoss graphLoss) {
    Network network = Samples.network(DataType.DOUBLE, activation, 5, 8, outputs);
    LabeledData batch = Samples.random(11, 5, Math.max(2, outputs), 4);
    network.computeGradients(batch, loss);
    Map<String, INDArray> expected = gradients(network, batch, hidden, graphLoss);
    for (int i = 0; i < NAMES.size(); i++) {
      INDArray actual = network.gradients().get(i);
      INDArray gap = actual.sub(expected.get(NAMES.get(i)).reshape(actual.shape()));
      assertThat(actual.amaxNumber().doubleValue()).as(NAMES.get(i)).isGreaterThan(1e-3);
      assertThat(gap.amaxNumber().doubleValue()).as(NAMES.get(i)).isLessThan(1e-12);
    }
  }

  /** The sum of the examples' losses, from the logits. */
  private interface GraphLoss {
    SDVariable sum(SameDiff graph, SDVariable logits, SDVariable labels);
  }

  private static Map<String, INDArray> gradients(
      Network network,
      LabeledData batch,
      BiFunction<SDMath, SDVariable, SDVariable> activation,
      GraphLoss loss) {
    SameDiff graph = SameDiff.create();
    SDVariable[] p = new SDVariable[NAMES.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = graph.var(NAMES.get(i), network.parameters().get(i).dup());
    }
    SDVariable x = graph.constant("x", batch.inputs());
    SDVariable z = x.mmul(graph.transpose(p[0])).add(p[1]);
    SDVariable logits = activation.apply(graph.math(), z).mmul(graph.transpose(p[2])).add(p[3]);
    SDVariable sum = loss.sum(graph, logits, graph.constant("y", batch.labels()));
    graph.setLossVariables(sum.div(batch.size()).rename("loss"));
    return graph.calculateGradients(Map.of(), NAMES);
  }

  private static SDVariable softmax(SameDiff graph, SDVariable logits, SDVariable labels) {
    SDVariable logSoftmax = graph.math().log(graph.nn().softmax(logits));
    SDVariable oneHot = graph.oneHot(labels, 3, 1, 1, 0);
    return logSoftmax.mul(oneHot.castTo(DataType.DOUBLE)).sum().neg();
  }

  /** log(1 + eᶻ) − y z. */
  private static SDVariable binary(SameDiff graph, SDVariable logits, SDVariable labels) {
    SDVariable y = graph.reshape(labels.castTo(DataType.DOUBLE), -1, 1);
    return graph.math().log(graph.math().exp(logits).add(1.0)).sub(y.mul(logits)).sum();
  }
}
