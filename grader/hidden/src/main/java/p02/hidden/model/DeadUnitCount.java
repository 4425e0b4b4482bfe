package p02.hidden.model;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import p02.hidden.subject.DeadUnits;

/**
 * The oracle's count of dead units.
 *
 * @param counting activations to the count
 */
public record DeadUnitCount(ToLongFunction<double[][]> counting) implements DeadUnits {
  /** The right count. */
  public static final DeadUnitCount RIGHT =
      columns(column -> Arrays.stream(column).allMatch(each -> each == 0));

  /** A count of the columns of a kind. */
  public static DeadUnitCount columns(Predicate<double[]> dead) {
    return new DeadUnitCount(
        activations ->
            IntStream.range(0, activations[0].length)
                .mapToObj(j -> Arrays.stream(activations).mapToDouble(row -> row[j]).toArray())
                .filter(dead)
                .count());
  }

  @Override
  public long count(double[][] activations) {
    return counting.applyAsLong(activations);
  }
}
