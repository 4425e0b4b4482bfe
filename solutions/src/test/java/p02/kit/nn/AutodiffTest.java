package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AutodiffTest {
  private static final List<String> NAMES = List.of("w1", "b1", "w2", "b2");

  @Test
  void gradientsShouldBeThoseOfSameDiff() {
    Network network = Samples.network(DataType.DOUBLE, Activation.tanh(), 5, 8, 3);
    LabeledData batch = Samples.random(11, 5, 3, 4);
    network.computeGradients(batch, Loss.softmaxCrossEntropy());
    Map<String, INDArray> expected = gradients(network, batch);
    for (int i = 0; i < NAMES.size(); i++) {
      INDArray actual = network.gradients().get(i);
      INDArray gap = actual.sub(expected.get(NAMES.get(i)).reshape(actual.shape()));
      assertThat(gap.amaxNumber().doubleValue()).as(NAMES.get(i)).isLessThan(1e-12);
    }
  }

  private static Map<String, INDArray> gradients(Network network, LabeledData batch) {
    SameDiff graph = SameDiff.create();
    SDVariable[] p = new SDVariable[NAMES.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = graph.var(NAMES.get(i), network.parameters().get(i).dup());
    }
    SDVariable x = graph.constant("x", batch.inputs());
    SDVariable hidden = graph.math().tanh(x.mmul(graph.transpose(p[0])).add(p[1]));
    SDVariable logits = hidden.mmul(graph.transpose(p[2])).add(p[3]);
    SDVariable logSoftmax = graph.math().log(graph.nn().softmax(logits));
    SDVariable oneHot = graph.oneHot(graph.constant("y", batch.labels()), 3, 1, 1, 0);
    SDVariable picked = logSoftmax.mul(oneHot.castTo(DataType.DOUBLE)).sum();
    graph.setLossVariables(picked.div(-batch.size()).rename("loss"));
    return graph.calculateGradients(Map.of(), NAMES);
  }
}
