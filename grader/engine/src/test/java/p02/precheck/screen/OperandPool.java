package p02.precheck.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Arrays and numbers that native code may stumble over: none, one and odd numbers of entries, views
 * with strides of their own, places below zero and behind the end, labels that are no numbers. What
 * is drawn for one call often goes together, since most operations look at shapes first.
 */
final class OperandPool {
  private static final int[] SIZES = {0, 1, 3, 4, 5, 8, 2, 4, 4, 3};
  private static final long[] PLACES = {
    -1, -5, 3, 4, 5, 8, 1_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE, -1000, 40_000
  };
  private static final int[] WHOLE = {
    0, 1, -1, 2, 0, 1, 3, 4, 2, 5, -2, -7, 1_000_000, Integer.MIN_VALUE
  };
  private static final double[] ODD = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1, 1e6, 1e300, -5, 0, 4
  };
  private static final DataType[] USUAL = {
    DataType.DOUBLE, DataType.DOUBLE, DataType.DOUBLE, DataType.DOUBLE, DataType.FLOAT,
    DataType.FLOAT, DataType.INT32, DataType.INT32, DataType.INT64, DataType.BOOL
  };

  private final Random chance;
  private final List<String> told = new ArrayList<>();
  private final long[] shape;
  private final DataType type;
  private final int likeness;

  /** What is drawn for one call. */
  OperandPool(Random chance) {
    this.chance = chance;
    this.likeness = chance.nextInt(10);
    this.type = type();
    this.shape = shape();
  }

  Random chance() {
    return chance;
  }

  /** What was drawn, for a report. */
  List<String> told() {
    return told;
  }

  <T> T tell(String what, T drawn) {
    told.add(what);
    return drawn;
  }

  private boolean in(int of) {
    return chance.nextInt(of) == 0;
  }

  DataType type() {
    if (in(12)) {
      DataType any = DataType.values()[chance.nextInt(DataType.values().length)];
      boolean number = any.isNumerical() && any != DataType.UNKNOWN && any != DataType.COMPRESSED;
      return number ? any : DataType.DOUBLE;
    }
    return USUAL[chance.nextInt(USUAL.length)];
  }

  long[] shape() {
    int rank = new int[] {1, 2, 2, 2, 2, 3, 1, 4, 0, 3}[chance.nextInt(10)];
    if (rank == 1 && in(4)) {
      return new long[] {64};
    }
    long[] sizes = IntStream.range(0, rank).mapToLong(i -> size()).toArray();
    if (rank > 1 && in(3)) {
      // What works on square matrices looks at them first.
      sizes[rank - 2] = sizes[rank - 1];
    }
    return sizes;
  }

  private long size() {
    return SIZES[in(20) ? 0 : 1 + chance.nextInt(SIZES.length - 1)];
  }

  int whole() {
    return WHOLE[chance.nextInt(in(3) ? WHOLE.length : 6)];
  }

  double odd() {
    return in(2) ? chance.nextInt(5) * 0.5 : ODD[chance.nextInt(ODD.length)];
  }

  int[] axes() {
    return IntStream.range(0, chance.nextInt(in(3) ? 5 : 3)).map(i -> whole()).toArray();
  }

  /** An array that goes with the call's others, or does not. */
  INDArray array() {
    DataType own = likeness < 6 && !in(6) ? type : type();
    long[] wanted = likeness < 4 && !in(8) ? shape : likeness < 8 ? related() : shape();
    return array(own, wanted);
  }

  /** What is added to a matrix, or multiplied with it, may have some of its dimensions. */
  private long[] related() {
    int rank = shape.length;
    return switch (chance.nextInt(12)) {
      case 0 -> rank == 0 ? shape : new long[] {shape[rank - 1]};
      case 1 -> rank == 0 ? shape : new long[] {shape[0]};
      case 2 -> rank < 2 ? shape : new long[] {shape[1], shape[0]};
      case 3 -> rank < 2 ? shape : new long[] {shape[0], 1};
      case 4 -> rank < 2 ? shape : new long[] {1, shape[rank - 1]};
      case 5 -> rank == 0 ? shape : new long[] {shape[rank - 1], 4};
      case 6 -> new long[0];
      case 7 -> rank == 0 ? shape : otherwise(0, shape[0] + 3);
      case 8 -> rank == 0 ? shape : otherwise(rank - 1, chance.nextInt(6));
      case 9 -> rank == 0 ? shape : Arrays.copyOfRange(shape, 1, rank);
      case 10 -> rank < 3 ? shape : otherwise(0, Math.max(0, shape[0] - 1));
      default -> shape;
    };
  }

  /** Of other size along one axis: more parts than the other array has, or fewer. */
  private long[] otherwise(int axis, long size) {
    long[] other = shape.clone();
    other[axis] = size;
    return other;
  }

  private INDArray array(DataType own, long... wanted) {
    long length = Arrays.stream(wanted).reduce(1, (a, b) -> a * b);
    String name = own + Arrays.toString(wanted);
    if (length == 0) {
      return tell(name, Nd4j.create(own, wanted));
    }
    boolean odd = in(4);
    double[] values = new double[(int) length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(own, odd);
    }
    if (values.length < 9) {
      name += Arrays.toString(values);
    }
    INDArray made = Nd4j.create(values, wanted, in(4) ? 'f' : 'c').castTo(own);
    return seen(name, made);
  }

  private double value(DataType own, boolean odd) {
    if (own.isIntType() || own == DataType.BOOL) {
      return odd && in(2) ? PLACES[chance.nextInt(PLACES.length)] : chance.nextInt(4);
    }
    return odd && in(2) ? ODD[chance.nextInt(ODD.length)] : chance.nextInt(9) * 0.5 - 1;
  }

  /** An array, or a view on a larger one with the same numbers. */
  private INDArray seen(String name, INDArray made) {
    int rank = made.rank();
    if (rank == 0 || !in(4)) {
      return tell(name, made);
    }
    if (rank > 1 && in(2)) {
      return tell(name + " turned", made.transpose());
    }
    long[] larger = made.shape().clone();
    larger[rank - 1] += 2;
    larger[0] += 1;
    INDArray around = Nd4j.zeros(made.dataType(), larger);
    INDArrayIndex[] part = new INDArrayIndex[rank];
    for (int i = 0; i < rank; i++) {
      long from = larger[i] - made.size(i);
      part[i] = NDArrayIndex.interval(from, larger[i]);
    }
    INDArray view = around.get(part);
    return tell(name + " as a view", view.assign(made));
  }

  INDArrayIndex index() {
    return switch (chance.nextInt(6)) {
      case 0 -> NDArrayIndex.all();
      case 1 -> NDArrayIndex.point(whole());
      case 2 -> NDArrayIndex.interval(whole(), whole());
      case 3 -> NDArrayIndex.interval(whole(), whole(), whole());
      case 4 -> NDArrayIndex.newAxis();
      default -> NDArrayIndex.indices(whole(), whole());
    };
  }
}
