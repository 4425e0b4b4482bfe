package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Softmax and cross-entropy, in plain loops over the few numbers that logits are. */
final class SoftmaxCrossEntropy implements Loss {

  @Override
  public double value(INDArray logits, INDArray labels) {
    double[][] z = logits.toDoubleMatrix();
    int[] classes = classes(logits, labels);
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum += logSumExp(z[i]) - z[i][classes[i]];
    }
    return sum / z.length;
  }

  @Override
  public double valueAndGradient(INDArray logits, INDArray labels, INDArray gradient) {
    double[][] z = logits.toDoubleMatrix();
    int[] classes = classes(logits, labels);
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      double logSumExp = logSumExp(z[i]);
      sum += logSumExp - z[i][classes[i]];
      for (int j = 0; j < z[i].length; j++) {
        double target = j == classes[i] ? 1 : 0;
        gradient.putScalar(i, j, (Math.exp(z[i][j] - logSumExp) - target) / z.length);
      }
    }
    return sum / z.length;
  }

  @Override
  public int correct(INDArray logits, INDArray labels) {
    double[][] z = logits.toDoubleMatrix();
    int[] classes = classes(logits, labels);
    int correct = 0;
    for (int i = 0; i < z.length; i++) {
      correct += argMax(z[i]) == classes[i] ? 1 : 0;
    }
    return correct;
  }

  private static double logSumExp(double[] z) {
    double max = z[argMax(z)];
    double sum = 0;
    for (double value : z) {
      sum += Math.exp(value - max);
    }
    return max + Math.log(sum);
  }

  private static int argMax(double[] z) {
    int best = 0;
    for (int j = 1; j < z.length; j++) {
      best = z[j] > z[best] ? j : best;
    }
    return best;
  }

  private static int[] classes(INDArray logits, INDArray labels) {
    Shapes.shape("labels", labels, logits.size(0));
    int[] classes = labels.toIntVector();
    for (int c : classes) {
      if (c < 0 || c >= logits.size(1)) {
        throw new IllegalArgumentException(
            "a label is %d, with %d logits it must be 0 … %d"
                .formatted(c, logits.size(1), logits.size(1) - 1));
      }
    }
    return classes;
  }
}
