package p02.tutorial12;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.chance.Chance;
import p02.check.Guard;

/** Ranking, history, batches. */
public final class LearningByExample {
  private LearningByExample() {}

  /** The first place with the largest score. */
  private static final class Ranking implements IntUnaryOperator {
    private final int candidates;
    private final java.util.function.IntFunction<IntToDoubleFunction> scores;

    Ranking(int candidates, java.util.function.IntFunction<IntToDoubleFunction> scores) {
      this.candidates = candidates;
      this.scores = scores;
    }

    @Override
    public int applyAsInt(int row) {
      IntToDoubleFunction score = scores.apply(row);
      return IntStream.range(0, candidates)
          .boxed()
          .max(
              Comparator.<Integer>comparingDouble(score::applyAsDouble)
                  .thenComparing(Comparator.reverseOrder()))
          .orElseThrow(() -> new IllegalArgumentException("nothing to rank"));
    }
  }

  public static double accuracy(INDArray logits, INDArray labels) {
    Guard.<INDArray>that(l -> !l.isEmpty() && l.size(0) > 0, l -> "no examples")
        .and(Guard.that(l -> l.size(0) == labels.length(), l -> labels.length() + " labels"))
        .check(logits);
    Ranking ranking = new Ranking(logits.columns(), i -> j -> logits.getDouble(i, j));
    return IntStream.range(0, logits.rows())
        .mapToObj(i -> ranking.applyAsInt(i) == (int) labels.getDouble(i))
        .collect(Collectors.averagingInt(hit -> hit ? 1 : 0));
  }

  public static int bestEpoch(double[] validationAccuracy) {
    Objects.requireNonNull(validationAccuracy, "validationAccuracy");
    return 1
        + new Ranking(validationAccuracy.length, unused -> e -> validationAccuracy[e])
            .applyAsInt(0);
  }

  private static final class History {
    private final List<Double> values;

    History(double... values) {
      this.values = java.util.Arrays.stream(values).boxed().toList();
    }

    double after(int epoch) {
      Guard.number("epoch", e -> e >= 1 && e <= values.size()).check(epoch);
      return values.get(epoch - 1);
    }
  }

  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    History history = new History(accuracyByEpoch);
    return (history.after(toEpochs) - history.after(fromEpochs)) * 100;
  }

  private record Pieces(List<Integer> deck, int size) {
    int[][] cut() {
      return IntStream.iterate(0, k -> k < deck.size(), k -> k + Math.min(size, deck.size() - k))
          .mapToObj(k -> deck.subList(k, (int) Math.min((long) k + size, deck.size())))
          .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
          .toArray(int[][]::new);
    }
  }

  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    Guard<Integer> positive = Guard.number("a size", n -> n > 0);
    List.of(examples, batchSize).forEach(positive::check);
    List<Integer> deck = IntStream.range(0, examples).boxed().collect(Collectors.toList());
    Collections.shuffle(deck, new java.util.Random(seed));
    return new Pieces(Collections.unmodifiableList(deck), batchSize).cut();
  }

  /** Prints an epoch. */
  public static void main(String... args) {
    PrimitiveIterator.OfInt it =
        java.util.Arrays.stream(miniBatches(10, 3, 1)).flatMapToInt(IntStream::of).iterator();
    it.forEachRemaining((int i) -> System.out.print(i + " "));
    System.out.println(Chance.SPLITTING.apply(3).order(5));
  }
}
