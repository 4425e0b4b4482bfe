package p02.util;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;

/** My small extension pack for ND4J. Everything is an array. */
public final class Tensor {
  private Tensor() {}

  /**
   * A copy for the op namespaces (Nd4j.nn().sigmoid and others write into their argument!). What is
   * not real becomes DOUBLE.
   */
  public static INDArray real(INDArray x) {
    return x.isR() ? x.dup() : x.castTo(DataType.DOUBLE);
  }

  public static INDArray doubles(INDArray x) {
    return x.castTo(DataType.DOUBLE);
  }

  /** Own generator, so that the global one stays out of the game. */
  public static Random generator(long seed) {
    return Nd4j.getRandomFactory().getNewRandomInstance(seed);
  }

  /** [d] to [n, d] by repetition. */
  public static INDArray asRows(INDArray row, long n) {
    return row.reshape(1, row.length()).broadcast(n, row.length());
  }

  /** 1 where condition holds, 0 elsewhere, in the type of {@code like}. */
  public static INDArray mask(INDArray condition, INDArray like) {
    return condition.castTo(like.dataType());
  }

  public static String describe(INDArray x) {
    return x.dataType() + " " + x.shapeInfoToString().replace('\n', ' ') + " " + x.toStringFull();
  }
}
