package p02.tutorial12;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Accuracy, best epoch, improvement, mini-batches. */
public final class LearningByExample {
  private LearningByExample() {}

  /** A value at a place. */
  private record Entry(int index, double value) {
    /** Larger value first; of equals the earlier one. */
    static final Comparator<Entry> BEST =
        Comparator.comparingDouble(Entry::value)
            .thenComparing(Entry::index, Comparator.reverseOrder());
  }

  private static Optional<Entry> best(double[] values) {
    return IntStream.range(0, values.length)
        // -0.0 and 0.0 are equal numbers, but not for Double.compare
        .mapToObj(i -> new Entry(i, values[i] + 0.0))
        .reduce(BinaryOperator.maxBy(Entry.BEST));
  }

  /** The part of the examples whose largest logit is that of their label. */
  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || logits.size(0) == 0) {
      throw new IllegalArgumentException("an accuracy of no examples makes no sense");
    }
    if (logits.size(0) != labels.length()) {
      throw new IllegalArgumentException(
          "%d rows of logits, but %d labels".formatted(logits.size(0), labels.length()));
    }
    var wanted = labels.reshape(labels.length()).toIntVector();
    var matrix = logits.toDoubleMatrix();
    Map<Boolean, Long> verdicts =
        IntStream.range(0, matrix.length)
            .boxed()
            .collect(Collectors.partitioningBy(
                    i -> best(matrix[i]).map(Entry::index).filter(k -> k == wanted[i]).isPresent(),
                    Collectors.counting()));
    return (double) verdicts.get(true) / matrix.length;
  }

  /** The epoch after which the validation accuracy was highest, from 1. */
  public static int bestEpoch(double[] validationAccuracy) {
    return best(validationAccuracy)
        .map(Entry::index)
        .map(Math::incrementExact)
        .orElseThrow(() -> new IllegalArgumentException("no epoch, no best one"));
  }

  /** Gain between two epochs, in percentage points. */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    IntSummaryStatistics asked = IntStream.of(fromEpochs, toEpochs).summaryStatistics();
    if (asked.getMin() < 1 || asked.getMax() > accuracyByEpoch.length) {
      throw new IllegalArgumentException("""
          epochs %d and %d were asked for,
          but only 1 to %d are there\
          """.formatted(fromEpochs, toEpochs, accuracyByEpoch.length));
    }
    return 100 * (accuracyByEpoch[toEpochs - 1] - accuracyByEpoch[fromEpochs - 1]);
  }

  /** One epoch of mini-batches. */
  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples < 1 || batchSize < 1) {
      throw new IllegalArgumentException(
          "examples=%d, batchSize=%d: both must be at least 1".formatted(examples, batchSize));
    }
    List<Integer> order = IntStream.range(0, examples).boxed().collect(
        Collectors.collectingAndThen(Collectors.toList(), list -> {
          Collections.shuffle(list, new Random(seed));
          return Collections.unmodifiableList(list);
        }));
    return IntStream.iterate(0, from -> from < examples, from -> nextStart(from, batchSize, examples))
        .mapToObj(from -> order.subList(from, nextStart(from, batchSize, examples)))
        .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Does not overflow for a batch size near Integer.MAX_VALUE. */
  private static int nextStart(int from, int batchSize, int examples) {
    return batchSize >= examples - from ? examples : from + batchSize;
  }

  public static void main(String[] args) {
    System.out.println(Arrays.deepToString(miniBatches(10, 4, 1)));
  }
}
