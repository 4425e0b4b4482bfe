package p02.nd;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;

/** Little things I need again and again with ND4J. */
public final class Arrays4j {
  private Arrays4j() {}

  public static INDArray row(double... values) {
    return Nd4j.create(values, new long[] {1, values.length}, DataType.DOUBLE);
  }

  public static INDArray vector(double... values) {
    return Nd4j.createFromArray(values);
  }

  public static INDArray column(double... values) {
    return Nd4j.createFromArray(values).reshape(values.length, 1);
  }

  public static Random rng(long seed) {
    return Nd4j.getRandomFactory().getNewRandomInstance(seed);
  }

  /** 0 … n − 1 in a random order. */
  public static int[] permutation(int n, Random rng) {
    int[] order = Nd4j.arange(n).toIntVector();
    for (int i = n - 1; i > 0; i--) {
      int j = rng.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }

  /** ND4J's Preconditions are not to be had, so here is one. */
  public static void check(boolean right, String message, Object... arguments) {
    if (!right) {
      throw new IllegalArgumentException(String.format(message, arguments));
    }
  }

  public static void sameShape(INDArray a, INDArray b) {
    check(a.equalShapes(b), "Shapes differ: %s and %s", a.shapeInfoToString(), b.shapeInfoToString());
  }
}
