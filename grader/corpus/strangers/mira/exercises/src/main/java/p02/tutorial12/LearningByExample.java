package p02.tutorial12;

import org.nd4j.linalg.api.ndarray.INDArray;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparing;

import io.mira.ledger.Arrays2;
import io.mira.ledger.Exact;
import io.mira.ledger.Outcome;
import io.mira.ledger.Outcome.Rule;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What it takes to say how much a network learns from one epoch to the next: accuracy, the best
 * epoch, the improvement between two epochs, and mini-batches, which are what an epoch consists of.
 *
 * <p>An accuracy is a fraction, in [0, 1]. Epochs are counted from 1: entry 0 of an array holds
 * what was measured after epoch 1. No method changes its arguments.
 */
public final class LearningByExample {
  private LearningByExample() {}

  /**
   * The part of the examples whose largest logit is that of their label.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The part of the rows whose largest logit stands at the label.
   *   <li><b>label-types</b>: Labels may be of any numeric type.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>lowest-of-several</b>: Of several equal largest logits the first counts.
   *   <li><b>no-examples</b>: No examples throw IllegalArgumentException.
   * </ul>
   *
   * @param logits {@code [n, classes]}; if several are the largest, the lowest class counts
   * @param labels {@code [n]}, each 0 … classes − 1, of any numeric type
   * @return the accuracy, a fraction
   * @throws IllegalArgumentException if there are no examples
   */
  public static double accuracy(INDArray logits, INDArray labels) {
    Outcome.check(
            logits,
            Rule.<INDArray>of(l -> !l.isEmpty() && l.length() > 0, "there are no examples"),
            Rule.<INDArray>of(l -> labels.length() == l.size(0), "labels and logits do not match"))
        .orThrow();
    List<double[]> rows = Arrays2.rows(logits).toList();
    long[] wanted = Arrays2.entries(labels).mapToLong(Math::round).toArray();
    return IntStream.range(0, rows.size())
        .boxed()
        .collect(
            Collectors.teeing(
                Collectors.filtering(
                    i -> best(rows.get(i)).orElseThrow() == wanted[i], Collectors.counting()),
                Collectors.counting(),
                (right, all) -> (double) right / all));
  }

  /**
   * The epoch after which the validation accuracy was highest.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The number of the epoch with the highest accuracy, counted from 1.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>earliest-of-several</b>: Of several equal highest accuracies the earliest counts.
   *   <li><b>no-epochs</b>: No epochs throw IllegalArgumentException.
   * </ul>
   *
   * @param validationAccuracy the accuracy after each epoch
   * @return its number, from 1; the earliest if several are equally good
   * @throws IllegalArgumentException if there was no epoch
   */
  public static int bestEpoch(double[] validationAccuracy) {
    return best(validationAccuracy)
        .stream()
        .map(i -> i + 1)
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no epoch yet"));
  }

  /**
   * How much accuracy was gained between two epochs, in percentage points: from 0.5 to 0.75 it is
   * 25.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The percentage points gained from one epoch to the other, epochs counted
   *       from 1; negative for a loss.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   *   <li><b>epoch-out-of-range</b>: An epoch before the first or after the last throws
   *       IllegalArgumentException.
   * </ul>
   *
   * @param accuracyByEpoch the accuracy after each epoch, fractions
   * @param fromEpochs an epoch's number, from 1
   * @param toEpochs a later epoch's number
   * @return the gain; negative if accuracy fell
   * @throws IllegalArgumentException if an epoch is not in the array
   */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    Stream.of(fromEpochs, toEpochs)
        .map(
            epoch ->
                Outcome.check(
                    epoch,
                    Rule.<Integer>of(
                        e -> e >= 1 && e <= accuracyByEpoch.length,
                        "epoch %d was not measured")))
        .forEach(Outcome::orThrow);
    CALLS.computeIfAbsent("improvement", key -> new LongAdder()).increment();
    return Exact.printed(accuracyByEpoch[toEpochs - 1])
        .subtract(Exact.printed(accuracyByEpoch[fromEpochs - 1]))
        .multiply(BigDecimal.valueOf(100))
        .doubleValue();
  }

  /**
   * The mini-batches of one epoch: every example once, in random order.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>batch-sizes</b>: All batches have batchSize examples; the last may have fewer.
   *   <li><b>every-example-once</b>: Every example from 0 to examples - 1 occurs exactly once.
   *   <li><b>shuffled</b>: The order is shuffled.
   *   <li><b>reproducible</b>: The same seed gives the same order.
   *   <li><b>seed-counts</b>: Another seed gives another order.
   *   <li><b>out-of-range</b>: No examples or a batch size smaller than 1 throw
   *       IllegalArgumentException.
   * </ul>
   *
   * @param examples how many examples there are, numbered from 0
   * @param batchSize how many of them a mini-batch holds; the last one holds the rest
   * @param seed decides the order: same arguments, same mini-batches
   * @return the numbers of the examples in each mini-batch
   * @throws IllegalArgumentException if there are no examples, or the batch size is below 1
   */
  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    record Request(int examples, int batchSize) {
      Request {
        if (examples < 1 || batchSize < 1) {
          throw new IllegalArgumentException(
              """
              Cannot cut %d examples into mini-batches of %d""".formatted(examples, batchSize));
        }
      }

      LongStream starts() {
        return LongStream.iterate(0, s -> s < examples, s -> s + batchSize);
      }

      int[] cut(List<Integer> order, long start) {
        return order.stream().skip(start).limit(batchSize).mapToInt(Integer::intValue).toArray();
      }
    }
    var request = new Request(examples, batchSize);
    return IntStream.range(0, examples)
        .boxed()
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                order -> {
                  Collections.shuffle(order, new Random(seed));
                  return request.starts().mapToObj(s -> request.cut(order, s)).toArray(int[][]::new);
                }));
  }

  private static final Map<String, LongAdder> CALLS = new ConcurrentHashMap<>();

  /** The place of the largest entry, the first of several. */
  private static OptionalInt best(double[] values) {
    record Entry(int place, double value) {}
    return IntStream.range(0, values.length)
        .mapToObj(i -> new Entry(i, values[i]))
        .min(comparingDouble(Entry::value).reversed().thenComparing(comparing(Entry::place)))
        .map(e -> OptionalInt.of(e.place()))
        .orElseGet(OptionalInt::empty);
  }
}
