package p02.benchmark.training;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Multiplies FLOAT matrices with ND4J and prints the floating-point operations per second. */
final class SgemmLimit {
  private static final int SIZE = 2048;
  private static final double OPERATIONS = 2.0 * SIZE * SIZE * SIZE;

  private SgemmLimit() {}

  /** Takes the seconds to measure. */
  public static void main(String[] arguments) {
    INDArray a = Nd4j.rand(DataType.FLOAT, SIZE, SIZE);
    INDArray b = Nd4j.rand(DataType.FLOAT, SIZE, SIZE);
    INDArray c = Nd4j.create(DataType.FLOAT, new long[] {SIZE, SIZE}, 'f');
    repeat(a, b, c, 1);
    System.out.println(repeat(a, b, c, Double.parseDouble(arguments[0])));
  }

  private static double repeat(INDArray a, INDArray b, INDArray c, double seconds) {
    long start = System.nanoTime();
    int products = 0;
    do {
      Nd4j.gemm(a, b, c, false, false, 1, 0);
      products++;
    } while (System.nanoTime() - start < seconds * 1e9);
    return products * OPERATIONS / ((System.nanoTime() - start) / 1e9);
  }
}
