package p02.hidden.model;

import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntFunction;
import org.nd4j.linalg.api.buffer.DataType;
import p02.hidden.subject.EpochMath;
import p02.oracle.Learning;

/**
 * The oracle's measures and mini-batches, with parts that can be exchanged.
 *
 * @param accuracy logits and labels to the accuracy
 * @param best accuracies to the best epoch
 * @param gain accuracies and two epochs to the improvement
 * @param shuffle numbers of examples, in the order in which they come
 * @param cut the order and a size to mini-batches
 * @param strict which calls are refused
 */
public record Epochs(
    ToDoubleBiFunction<double[][], double[]> accuracy,
    ToIntFunction<double[]> best,
    Gain gain,
    Shuffle shuffle,
    BiFunction<int[], Integer, int[][]> cut,
    Strictness strict)
    implements EpochMath {
  /** What two epochs differ in. */
  public interface Gain {
    /** Compares. */
    double of(double[] accuracies, int from, int to);
  }

  /** An order of examples. */
  public interface Shuffle {
    /** Shuffles {@code 0 … examples − 1}. */
    int[] of(int examples, int size, long seed);
  }

  /** Whether arguments are checked: an empty batch, no epoch, epochs, sizes. */
  public record Strictness(boolean examples, boolean some, boolean epochs, boolean sizes) {
    /** Only what both refuse is refused. */
    public Strictness and(Strictness other) {
      return new Strictness(
          examples && other.examples,
          some && other.some,
          epochs && other.epochs,
          sizes && other.sizes);
    }
  }

  /** The right ones. */
  public static final Epochs RIGHT =
      new Epochs(
          Learning::accuracy,
          accuracies -> Learning.largest(accuracies) + 1,
          (accuracies, from, to) -> 100 * accuracies[to - 1] - 100 * accuracies[from - 1],
          (examples, size, seed) -> Learning.shuffled(examples, new SplittableRandom(seed)),
          Learning::cut,
          new Strictness(true, true, true, true));

  /** Another accuracy. */
  public Epochs accuracy(ToDoubleBiFunction<double[][], double[]> other) {
    return new Epochs(other, best, gain, shuffle, cut, strict);
  }

  /** Another choice of the best epoch. */
  public Epochs best(ToIntFunction<double[]> other) {
    return new Epochs(accuracy, other, gain, shuffle, cut, strict);
  }

  /** Another improvement. */
  public Epochs gain(Gain other) {
    return new Epochs(accuracy, best, other, shuffle, cut, strict);
  }

  /** Another order. */
  public Epochs shuffle(Shuffle other) {
    return new Epochs(accuracy, best, gain, other, cut, strict);
  }

  /** Other pieces. */
  public Epochs cut(BiFunction<int[], Integer, int[][]> other) {
    return new Epochs(accuracy, best, gain, shuffle, other, strict);
  }

  /** Checks less. */
  public Epochs without(Strictness other) {
    return new Epochs(accuracy, best, gain, shuffle, cut, strict.and(other));
  }

  @Override
  public double accuracy(double[][] logits, double[] labels, DataType type) {
    require(!strict.examples || labels.length > 0);
    return accuracy.applyAsDouble(logits, labels);
  }

  @Override
  public int bestEpoch(double[] accuracies) {
    require(!strict.some || accuracies.length > 0);
    return best.applyAsInt(accuracies);
  }

  @Override
  public double improvement(double[] accuracies, int from, int to) {
    int last = accuracies.length;
    require(!strict.epochs || (from >= 1 && to >= 1 && from <= last && to <= last));
    return gain.of(accuracies, from, to);
  }

  @Override
  public int[][] miniBatches(int examples, int size, long seed) {
    require(!strict.sizes || (examples >= 1 && size >= 1));
    return cut.apply(shuffle.of(examples, size, seed), size);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("the arguments make no sense");
    }
  }
}
