package p02.problem33;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.nd.Arrays4j;

/** Weights and biases. */
public final class ParameterCount {
  private ParameterCount() {}

  private static void check(int inputs, int outputs, int layers, int width) {
    INDArray all = Nd4j.createFromArray(inputs, outputs, layers, width);
    Arrays4j.check(all.minNumber().intValue() >= 1, "Every argument must be at least 1: %s", all);
  }

  public static long weights(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    // int64 of ND4J wraps around, so exact arithmetic is Java's
    long square = Math.multiplyExact((long) width, (long) width);
    long hidden = layers == 1 ? 0 : Math.multiplyExact((long) layers - 1, square);
    long ends = Math.multiplyExact((long) width, (long) inputs + outputs);
    return Math.addExact(hidden, ends);
  }

  public static long biases(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    INDArray l = Nd4j.scalar(DataType.INT64, (long) layers);
    INDArray w = Nd4j.scalar(DataType.INT64, (long) width);
    return l.mul(w).add(Nd4j.scalar(DataType.INT64, (long) outputs)).getLong(0);
  }

  public static long parameters(int inputs, int outputs, int layers, int width) {
    return Math.addExact(weights(inputs, outputs, layers, width), biases(inputs, outputs, layers, width));
  }

  public static long weightsAddedByDepth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    return Nd4j.createFromArray(new long[] {width, width}).prodNumber().longValue();
  }

  public static long weightsAddedByWidth(int inputs, int outputs, int layers, int width) {
    check(inputs, outputs, layers, width);
    // (K-1)((D+1)^2 - D^2) + Di + Do
    return (layers - 1L) * (2L * width + 1L) + inputs + outputs;
  }

  public static Growth largerGrowth(int inputs, int outputs, int layers, int width) {
    int c = Long.compare(
        weightsAddedByDepth(inputs, outputs, layers, width),
        weightsAddedByWidth(inputs, outputs, layers, width));
    return c > 0 ? Growth.DEPTH : c < 0 ? Growth.WIDTH : Growth.EQUAL;
  }
}
