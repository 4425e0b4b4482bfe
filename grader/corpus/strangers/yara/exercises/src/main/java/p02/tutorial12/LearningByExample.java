package p02.tutorial12;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.batches.BatchIterator;
import p02.batches.Shuffled;
import p02.core.Rule;
import p02.core.Task;

/** Accuracy and batches. */
@Task({"1.2.1", "1.2.2", "1.2.3", "1.2.4"})
public final class LearningByExample {
  private static final Rule<Long> SOMETHING = Rule.that(n -> n > 0, () -> "there must be something");

  private LearningByExample() {}

  public static double accuracy(INDArray logits, INDArray labels) {
    SOMETHING.check(logits.isEmpty() ? 0L : logits.length());
    INDArray guesses = Nd4j.argMax(logits, 1).castTo(DataType.LONG);
    INDArray truth = labels.castTo(DataType.LONG).reshape(guesses.shape());
    return guesses.eq(truth).castTo(DataType.DOUBLE).meanNumber().doubleValue();
  }

  public static int bestEpoch(double[] validationAccuracy) {
    Comparator<Integer> byAccuracy = Comparator.comparingDouble(epoch -> validationAccuracy[epoch - 1]);
    return IntStream.rangeClosed(1, validationAccuracy.length)
        .boxed()
        .max(byAccuracy.thenComparing(Comparator.reverseOrder()))
        .orElseThrow(() -> new IllegalArgumentException("no epochs"));
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    IntPredicate known = epoch -> epoch >= 1 && epoch <= accuracyByEpoch.length;
    Rule<Integer> exists =
        Rule.that(known::test, () -> "an epoch must be one of " + Arrays.toString(accuracyByEpoch));
    return List.of(toEpochs, fromEpochs).stream()
        .map(exists::passed)
        .map(epoch -> 100 * accuracyByEpoch[epoch - 1])
        .reduce((to, from) -> to - from)
        .orElseThrow();
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    SOMETHING.and(SOMETHING).check((long) Math.min(examples, batchSize));
    return new BatchIterator<>(new Shuffled(examples, seed).asList(), batchSize)
        .stream()
            .map(batch -> batch.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }
}
