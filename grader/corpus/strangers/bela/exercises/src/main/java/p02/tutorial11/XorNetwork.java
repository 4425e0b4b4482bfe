package p02.tutorial11;

import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.nd.Arrays4j;

/** Continuous XOR, batch by batch with matrices. */
public final class XorNetwork {
  private static final int BATCH = 128;

  private XorNetwork() {}

  private static DataSet make(int n, Random rng) {
    INDArray bits = Nd4j.rand(rng, n, 2).castTo(DataType.DOUBLE).gt(0.5).castTo(DataType.DOUBLE);
    INDArray x = bits.add(Nd4j.randn(rng, n, 2).castTo(DataType.DOUBLE).mul(0.1));
    INDArray y = bits.getColumn(0, true).neq(bits.getColumn(1, true)).castTo(DataType.DOUBLE);
    return new DataSet(x, y);
  }

  private static Map<String, INDArray> init(Random rng) {
    Map<String, INDArray> p = new HashMap<>();
    p.put("W1", Nd4j.randn(rng, 2, 4).castTo(DataType.DOUBLE));
    p.put("b1", Nd4j.randn(rng, 1, 4).castTo(DataType.DOUBLE));
    p.put("W2", Nd4j.randn(rng, 4, 1).castTo(DataType.DOUBLE));
    p.put("b2", Nd4j.zeros(DataType.DOUBLE, 1, 1));
    return p;
  }

  private static INDArray hidden(Map<String, INDArray> p, INDArray x) {
    return Transforms.tanh(x.mmul(p.get("W1")).addiRowVector(p.get("b1")), false);
  }

  private static INDArray logits(Map<String, INDArray> p, INDArray h) {
    return h.mmul(p.get("W2")).addiRowVector(p.get("b2"));
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Random rng = Arrays4j.rng(seed);
    DataSet train = make(trainingExamples, rng);
    DataSet test = make(500, rng);
    Map<String, INDArray> p = init(rng);

    for (int epoch = 0; epoch < epochs; epoch++) {
      int[] order = Arrays4j.permutation(trainingExamples, rng);
      INDArray xs = Nd4j.pullRows(train.getFeatures(), 1, order);
      INDArray ys = Nd4j.pullRows(train.getLabels(), 1, order);
      for (int from = 0; from < trainingExamples; from += BATCH) {
        int to = Math.min(from + BATCH, trainingExamples);
        INDArray x = xs.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
        INDArray y = ys.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
        int n = to - from;
        INDArray h = hidden(p, x);
        INDArray delta = Transforms.sigmoid(logits(p, h)).subi(y).divi(n);
        INDArray back = delta.mmul(p.get("W2").transpose()).muli(h.mul(h).rsubi(1));
        p.get("W2").subi(h.transpose().mmul(delta).muli(learningRate));
        p.get("b2").subi(delta.sum(true, 0).muli(learningRate));
        p.get("W1").subi(x.transpose().mmul(back).muli(learningRate));
        p.get("b1").subi(back.sum(true, 0).muli(learningRate));
      }
    }
    INDArray z = logits(p, hidden(p, test.getFeatures()));
    INDArray right = z.gt(0).castTo(DataType.DOUBLE).eq(test.getLabels());
    return right.castTo(DataType.DOUBLE).meanNumber().doubleValue();
  }

  public static void main(String[] args) {
    for (long s = 0; s < 5; s++) {
      System.out.println(accuracy(256, 200, 2, s));
    }
  }
}
