package p02.tutorial11;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.util.Tensor;

/** Learns the continuous XOR, as a SameDiff graph of 17 parameters. */
public final class XorNetwork {
  private static final int BATCH = 128;
  private static final int TEST = 500;
  private static final String[] PARAMETERS = {"W1", "b1", "w2", "b2"};

  private final SameDiff sd = SameDiff.create();
  private final Random random;

  private XorNetwork(Random random) {
    this.random = random;
    SDVariable x = sd.placeHolder("x", DataType.DOUBLE, -1, 2);
    SDVariable y = sd.placeHolder("y", DataType.DOUBLE, -1, 1);
    SDVariable w1 = sd.var("W1", gauss(1.0, 2, 4));
    SDVariable b1 = sd.var("b1", gauss(1.0, 4));
    SDVariable w2 = sd.var("w2", gauss(1.0, 4, 1));
    SDVariable b2 = sd.var("b2", gauss(1.0, 1));
    SDVariable h = sd.math().tanh(x.mmul(w1).add(b1));
    SDVariable z = h.mmul(w2).add("z", b2);
    // log(1 + e^z) - y z, without overflow: max(z, 0) + log(1 + e^-|z|) - y z
    SDVariable softplus =
        sd.nn().relu(z, 0).add(sd.math().log(sd.math().exp(sd.math().abs(z).neg()).add(1.0)));
    softplus.sub(y.mul(z)).mean("loss").markAsLoss();
  }

  private INDArray gauss(double sd, long... shape) {
    INDArray target = Nd4j.createUninitialized(DataType.DOUBLE, shape);
    return Nd4j.randn(0, sd, target, random);
  }

  private INDArray[] draw(int n) {
    INDArray uniform = Nd4j.rand(Nd4j.createUninitialized(DataType.DOUBLE, n, 2), random);
    INDArray bits = uniform.gte(0.5).castTo(DataType.DOUBLE);
    INDArray labels = Transforms.abs(bits.getColumn(0, true).sub(bits.getColumn(1, true)));
    return new INDArray[] {bits.add(gauss(0.1, n, 2)), labels};
  }

  private INDArray permutation(int n) {
    INDArray keys = Nd4j.rand(Nd4j.createUninitialized(DataType.DOUBLE, 1, n), random);
    return Nd4j.sortWithIndices(keys, 1, true)[0].reshape(n);
  }

  private void epoch(INDArray[] data, double learningRate) {
    int n = data[0].rows();
    int[] order = permutation(n).toIntVector();
    INDArray x = Nd4j.pullRows(data[0], 1, order);
    INDArray y = Nd4j.pullRows(data[1], 1, order);
    for (int from = 0; from < n; from += BATCH) {
      int to = Math.min(from + BATCH, n);
      Map<String, INDArray> feed = new LinkedHashMap<>();
      feed.put("x", x.get(NDArrayIndex.interval(from, to), NDArrayIndex.all()).dup());
      feed.put("y", y.get(NDArrayIndex.interval(from, to), NDArrayIndex.all()).dup());
      Map<String, INDArray> gradients = sd.calculateGradients(feed, PARAMETERS);
      for (String name : PARAMETERS) {
        INDArray parameter = sd.getVariable(name).getArr();
        parameter.subi(gradients.get(name).reshape(parameter.shape()).mul(learningRate));
      }
    }
  }

  private double test(INDArray[] data) {
    INDArray z = sd.outputSingle(Map.of("x", data[0]), "z");
    return z.gt(0).eq(data[1].gt(0)).castTo(DataType.DOUBLE).meanNumber().doubleValue();
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    if (trainingExamples < 1) {
      throw new IllegalArgumentException("trainingExamples = " + trainingExamples);
    }
    XorNetwork network = new XorNetwork(Tensor.generator(seed));
    INDArray[] training = network.draw(trainingExamples);
    INDArray[] test = network.draw(TEST);
    for (int epoch = 0; epoch < epochs; epoch++) {
      network.epoch(training, learningRate);
    }
    return network.test(test);
  }

  public static void main(String[] args) {
    INDArray all = Nd4j.create(DataType.DOUBLE, 10);
    for (int seed = 0; seed < 10; seed++) {
      all.putScalar(seed, accuracy(200, 200, 2, seed));
    }
    System.out.println(all + " mean " + all.meanNumber() + " " + Arrays.toString(all.shape()));
  }
}
