package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.fast.Memory;
import p02.kit.nn.fast.Shapes;

/** Softmax and cross-entropy, in plain loops over the few numbers that logits are. */
final class SoftmaxCrossEntropy implements Loss {

  @Override
  public double value(INDArray logits, INDArray labels) {
    return valueAndGradient(Memory.toDoubles(logits), labels, logits.size(1));
  }

  @Override
  public double valueAndGradient(INDArray logits, INDArray labels, INDArray gradient) {
    double[] z = Memory.toDoubles(logits);
    double value = valueAndGradient(z, labels, logits.size(1));
    Memory.write(z, Shapes.sameShape("the gradient", gradient, logits));
    return value;
  }

  @Override
  public int correct(INDArray logits, INDArray labels) {
    double[] z = Memory.toDoubles(logits);
    int width = (int) logits.size(1);
    int[] classes = classes(labels, z.length / width, width);
    int correct = 0;
    for (int i = 0; i < classes.length; i++) {
      correct += argMax(z, i * width, width) == classes[i] ? 1 : 0;
    }
    return correct;
  }

  /** Turns logits into their gradient. */
  private static double valueAndGradient(double[] z, INDArray labels, long outputs) {
    int width = (int) outputs;
    int[] classes = classes(labels, z.length / width, width);
    double sum = 0;
    for (int i = 0; i < classes.length; i++) {
      sum += row(z, i * width, width, classes[i], classes.length);
    }
    return sum / classes.length;
  }

  /** One example: z ← (softmax(z) − one-hot) / n. Gives its −log softmax(z)[label]. */
  private static double row(double[] z, int from, int width, int label, int examples) {
    double max = z[from + argMax(z, from, width)];
    double ofLabel = z[from + label] - max;
    double sum = 0;
    for (int j = from; j < from + width; j++) {
      z[j] = Math.exp(z[j] - max);
      sum += z[j];
    }
    for (int j = from; j < from + width; j++) {
      z[j] /= sum * examples;
    }
    z[from + label] -= 1.0 / examples;
    return Math.log(sum) - ofLabel;
  }

  private static int argMax(double[] z, int from, int width) {
    int best = 0;
    for (int j = 1; j < width; j++) {
      best = z[from + j] > z[from + best] ? j : best;
    }
    return best;
  }

  private static int[] classes(INDArray labels, int examples, int outputs) {
    double[] numbers = Memory.toDoubles(Shapes.shape("labels", labels, examples));
    int[] classes = new int[examples];
    for (int i = 0; i < examples; i++) {
      classes[i] = (int) numbers[i];
      if (classes[i] != numbers[i] || classes[i] < 0 || classes[i] >= outputs) {
        throw new IllegalArgumentException(
            "label %d is %s, with %d logits it must be one of 0 … %d"
                .formatted(i, numbers[i], outputs, outputs - 1));
      }
    }
    return classes;
  }
}
