package p02.tutorial22;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.util.Tensor;

/** Initial weights of a layer, {@code [fanOut, fanIn]}. */
public final class Initialization {
  private Initialization() {}

  private static INDArray empty(int fanIn, int fanOut) {
    return Nd4j.createUninitialized(DataType.DOUBLE, fanOut, fanIn);
  }

  public static INDArray constant(int fanIn, int fanOut, double value) {
    return Nd4j.valueArrayOf(new long[] {fanOut, fanIn}, value, DataType.DOUBLE);
  }

  public static INDArray normal(int fanIn, int fanOut, double standardDeviation, long seed) {
    return Nd4j.randn(empty(fanIn, fanOut), Tensor.generator(seed)).muli(standardDeviation);
  }

  public static INDArray xavierUniform(int fanIn, int fanOut, long seed) {
    double a = Math.sqrt(6) / Math.sqrt((double) fanIn + fanOut);
    return Nd4j.rand(empty(fanIn, fanOut), -a, a, Tensor.generator(seed));
  }

  public static INDArray kaimingNormal(int fanIn, int fanOut, boolean firstLayer, long seed) {
    INDArray gains = Nd4j.createFromArray(2.0, 1.0);
    INDArray deviation = Transforms.sqrt(gains.div(fanIn));
    return normal(fanIn, fanOut, deviation.getDouble(firstLayer ? 1 : 0), seed);
  }

  public static void main(String[] args) {
    INDArray w = kaimingNormal(200, 100, false, 3);
    System.out.println("std " + w.stdNumber(false) + " expected " + Math.sqrt(2.0 / 200));
    INDArray x = xavierUniform(200, 100, 3);
    System.out.println("min " + x.minNumber() + " max " + x.maxNumber());
  }
}
