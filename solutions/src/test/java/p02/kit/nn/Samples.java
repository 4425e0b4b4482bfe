package p02.kit.nn;

import java.util.Random;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Data for the tests, from Java's own random numbers. */
final class Samples {
  private Samples() {}

  static INDArray gaussian(int rows, int columns, long seed) {
    Random random = new Random(seed);
    double[] draws = new double[rows * columns];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = random.nextGaussian();
    }
    return Nd4j.createFromArray(draws).reshape(rows, columns);
  }

  /** Random inputs with random classes: nothing to learn, but gradients everywhere. */
  static LabeledData random(int examples, int features, int classes, long seed) {
    int[] labels = new Random(~seed).ints(examples, 0, classes).toArray();
    return new LabeledData(gaussian(examples, features, seed), Nd4j.createFromArray(labels));
  }

  /** Classes around centres that lie far apart: easy to learn. */
  static LabeledData clusters(int examples, int classes, long seed) {
    INDArray inputs = gaussian(examples, classes, seed).muli(0.3);
    int[] labels = new int[examples];
    for (int i = 0; i < examples; i++) {
      labels[i] = i % classes;
      inputs.putScalar(i, labels[i], inputs.getDouble(i, labels[i]) + 1);
    }
    return new LabeledData(inputs, Nd4j.createFromArray(labels));
  }

  /** Noisy XOR: bits plus N(0, 0.1²). */
  static LabeledData xor(int examples, long seed) {
    Random random = new Random(seed);
    INDArray inputs = gaussian(examples, 2, ~seed).muli(0.1);
    int[] labels = new int[examples];
    for (int i = 0; i < examples; i++) {
      int a = random.nextInt(2);
      int b = random.nextInt(2);
      labels[i] = a ^ b;
      inputs.putScalar(i, 0, inputs.getDouble(i, 0) + a);
      inputs.putScalar(i, 1, inputs.getDouble(i, 1) + b);
    }
    return new LabeledData(inputs, Nd4j.createFromArray(labels));
  }

  static Network network(DataType type, Activation hidden, int... widths) {
    return Network.create(type, hidden, Initializer.uniform(), 7, widths);
  }
}
