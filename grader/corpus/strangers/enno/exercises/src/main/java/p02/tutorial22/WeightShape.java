package p02.tutorial22;

import java.util.Random;
import java.util.function.DoubleSupplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.quality.Require;

/** How many inputs and units a layer has. */
record WeightShape(int fanIn, int fanOut) implements Comparable<WeightShape> {
  WeightShape {
    Require.atLeast("fanIn", fanIn, 1);
    Require.atLeast("fanOut", fanOut, 1);
  }

  INDArray fill(DoubleSupplier numbers) {
    double[] values = new double[Math.multiplyExact(fanIn, fanOut)];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.getAsDouble();
    }
    return Nd4j.create(values, new long[] {fanOut, fanIn}, DataType.DOUBLE);
  }

  INDArray gaussian(double deviation, long seed) {
    Random random = new Random(seed);
    return fill(() -> deviation * random.nextGaussian());
  }

  @Override
  public int compareTo(WeightShape o) {
    return Long.compare((long) fanIn * fanOut, (long) o.fanIn * o.fanOut);
  }
}
