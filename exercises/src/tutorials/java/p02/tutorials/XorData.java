package p02.tutorials;

import java.util.Random;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.kit.nn.LabeledData;
import p02.lab.plot.Points;

/** The continuous XOR: two random bits, each with Gaussian noise; class 1 where they differ. */
final class XorData {
  private static final double NOISE = 0.1;

  private XorData() {}

  /**
   * Draws examples.
   *
   * @param examples how many
   * @param seed the same seed, the same examples
   * @return inputs FLOAT {@code [n, 2]}, labels {@code [n]}
   */
  static LabeledData draw(int examples, long seed) {
    Random random = new Random(seed);
    float[][] inputs = new float[examples][2];
    int[] labels = new int[examples];
    for (int i = 0; i < examples; i++) {
      int first = random.nextInt(2);
      int second = random.nextInt(2);
      inputs[i][0] = (float) (first + NOISE * random.nextGaussian());
      inputs[i][1] = (float) (second + NOISE * random.nextGaussian());
      labels[i] = first ^ second;
    }
    INDArray x = Nd4j.createFromArray(inputs).castTo(DataType.FLOAT);
    return new LabeledData(x, Nd4j.createFromArray(labels));
  }

  /** The examples of each class, to plot. */
  static Points[] points(LabeledData data) {
    return new Points[] {classOf(data, 0), classOf(data, 1)};
  }

  private static Points classOf(LabeledData data, int label) {
    int[] rows =
        IntStream.range(0, data.size()).filter(i -> data.labels().getInt(i) == label).toArray();
    return Points.of("class " + label, data.inputs().getRows(rows));
  }
}
