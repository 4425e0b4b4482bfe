package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.fast.Memory;
import p02.kit.nn.fast.Shapes;

/** Binary cross-entropy of one logit, in plain loops. */
final class BinaryCrossEntropy implements Loss {

  @Override
  public double value(INDArray logits, INDArray labels) {
    double[] z = column(logits);
    double[] y = zerosAndOnes(labels, z.length);
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum += Math.max(z[i], 0) - z[i] * y[i] + Math.log1p(Math.exp(-Math.abs(z[i])));
    }
    return sum / z.length;
  }

  @Override
  public double valueAndGradient(INDArray logits, INDArray labels, INDArray gradient) {
    double value = value(logits, labels);
    double[] z = column(logits);
    double[] y = zerosAndOnes(labels, z.length);
    for (int i = 0; i < z.length; i++) {
      z[i] = (1 / (1 + Math.exp(-z[i])) - y[i]) / z.length;
    }
    Memory.write(z, Shapes.sameShape("the gradient", gradient, logits));
    return value;
  }

  @Override
  public int correct(INDArray logits, INDArray labels) {
    double[] z = column(logits);
    double[] y = zerosAndOnes(labels, z.length);
    int correct = 0;
    for (int i = 0; i < z.length; i++) {
      correct += (z[i] > 0 ? 1 : 0) == y[i] ? 1 : 0;
    }
    return correct;
  }

  private static double[] column(INDArray logits) {
    return Memory.toDoubles(Shapes.batch("logits", logits, 1));
  }

  private static double[] zerosAndOnes(INDArray labels, int examples) {
    double[] y = Memory.toDoubles(Shapes.shape("labels", labels, examples));
    for (int i = 0; i < examples; i++) {
      if (y[i] != 0 && y[i] != 1) {
        throw new IllegalArgumentException("label %d is %s, it must be 0 or 1".formatted(i, y[i]));
      }
    }
    return y;
  }
}
