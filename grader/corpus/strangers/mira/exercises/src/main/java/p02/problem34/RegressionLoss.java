package p02.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toList;

import io.mira.ledger.Arrays2;
import io.mira.ledger.Arrays2.Shape;
import io.mira.ledger.Exact;
import io.mira.ledger.Outcome;
import io.mira.ledger.Outcome.Rule;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Losses for several outputs at once. Predictions and targets are {@code [n, d]}: a row for each
 * example, a column for each output. They have rank 2 also where there is one output only; what
 * becomes of rank 1 is not tested.
 *
 * <p>Every method throws {@link IllegalArgumentException} if shapes do not fit.
 */
public final class RegressionLoss {
  private RegressionLoss() {}

  /**
   * The sum of squares over all examples and outputs, {@code Σ (y − f)²}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The sum of (target - prediction) squared over all examples and outputs.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   */
  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return Exact.sum(Residuals.of(prediction, target).squares().toArray());
  }

  /**
   * The part of the sum of squares that each output causes. It shows which unit of measurement
   * rules the loss.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>formula</b>: The part of that sum that is due to each output (column).
   *   <li><b>perfect-fit</b>: A perfect fit gives 0 for every output, not NaN.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, {@code [n, d]}
   * @param target y, {@code [n, d]}
   * @return {@code [d]}, adding up to 1; all 0 for a perfect fit
   */
  public static double[] share(INDArray prediction, INDArray target) {
    return Residuals.of(prediction, target)
        .columnSquares()
        .boxed()
        .collect(
            teeing(
                summingDouble(Double::doubleValue),
                toList(),
                (total, parts) ->
                    parts.stream().mapToDouble(p -> total == 0 ? 0 : p / total).toArray()));
  }

  /**
   * The negative logarithm of a Gaussian likelihood, {@code Σ ½ log(2π σ²) + (y − f)² / (2 σ²)}.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>variance-for-all</b>: A variance of shape [d] counts for every example.
   *   <li><b>variance-for-each</b>: A variance of shape [n, d] has one for every example and
   *       output.
   *   <li><b>variance-not-positive</b>: A variance that is 0, negative or NaN throws
   *       IllegalArgumentException.
   *   <li><b>variance-does-not-fit</b>: A variance whose shape does not fit the prediction throws
   *       an exception.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}, told apart by rank:
   *     {@code [1, d]} does not fit more than one example
   * @param target y, {@code [n, d]}
   * @return the sum over all examples and outputs
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    var residuals = Residuals.of(prediction, target);
    var noise = Noise.of(variance, Shape.of(prediction));
    return residuals
        .cells()
        .mapToDouble(
            cell ->
                0.5 * Math.log(2 * Math.PI * noise.at(cell.row(), cell.column()))
                    + cell.square() / (2 * noise.at(cell.row(), cell.column())))
        .boxed()
        .collect(collectingAndThen(summingDouble(Double::doubleValue), Double::doubleValue));
  }

  /**
   * The derivative of {@link #gaussianNegativeLogLikelihood} with respect to the prediction.
   *
   * <p>What is checked:
   *
   * <ul>
   *   <li><b>variance-for-all</b>: A variance of shape [d] counts for every example.
   *   <li><b>variance-for-each</b>: A variance of shape [n, d] has one for every example and
   *       output.
   *   <li><b>variance-not-positive</b>: A variance that is 0, negative or NaN throws
   *       IllegalArgumentException.
   *   <li><b>variance-does-not-fit</b>: A variance whose shape does not fit the prediction throws
   *       an exception.
   *   <li><b>shapes-differ</b>: Prediction and target of different shapes throw an exception.
   *   <li><b>arguments-unchanged</b>: The arguments hold afterwards what they held before.
   * </ul>
   *
   * @param prediction f, the means, {@code [n, d]}
   * @param variance σ² &gt; 0, {@code [d]} for all examples or {@code [n, d]}, told apart by rank:
   *     {@code [1, d]} does not fit more than one example
   * @param target y, {@code [n, d]}
   * @return ∂/∂f, {@code [n, d]}
   * @throws IllegalArgumentException if a variance is not positive
   */
  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    var residuals = Residuals.of(prediction, target);
    var noise = Noise.of(variance, Shape.of(prediction));
    double[] flat =
        residuals.cells().mapToDouble(c -> c.difference() / noise.at(c.row(), c.column())).toArray();
    return Nd4j.createFromArray(flat)
        .reshape('c', prediction.shape())
        .castTo(prediction.dataType().isFPType() ? prediction.dataType() : DataType.DOUBLE);
  }

  /** One entry of f − y. */
  private record Cell(int row, int column, double difference) {
    double square() {
      return difference * difference;
    }
  }

  /** The differences f − y. */
  private record Residuals(double[][] differences) {
    static Residuals of(INDArray prediction, INDArray target) {
      record Pair(Shape prediction, Shape target) {}
      Outcome.check(
              new Pair(Shape.of(prediction), Shape.of(target)),
              Rule.<Pair>of(p -> p.prediction().equals(p.target()), "shapes differ: %s"),
              Rule.<Pair>of(p -> p.prediction().rank() == 2, "not [n, d]: %s"))
          .orThrow();
      double[][] f = prediction.castTo(DataType.DOUBLE).toDoubleMatrix();
      double[][] y = target.castTo(DataType.DOUBLE).toDoubleMatrix();
      return new Residuals(
          IntStream.range(0, f.length)
              .mapToObj(i -> IntStream.range(0, f[i].length).mapToDouble(j -> f[i][j] - y[i][j]).toArray())
              .toArray(double[][]::new));
    }

    java.util.stream.Stream<Cell> cells() {
      return IntStream.range(0, differences.length)
          .boxed()
          .flatMap(
              i ->
                  IntStream.range(0, differences[i].length)
                      .mapToObj(j -> new Cell(i, j, differences[i][j])));
    }

    DoubleStream squares() {
      return cells().mapToDouble(Cell::square);
    }

    DoubleStream columnSquares() {
      ToDoubleFunction<List<Cell>> total = l -> Exact.sum(l.stream().mapToDouble(Cell::square).toArray());
      return cells()
          .collect(java.util.stream.Collectors.groupingBy(Cell::column, java.util.TreeMap::new, toList()))
          .values()
          .stream()
          .mapToDouble(total);
    }
  }

  /** The variance, told apart by rank. */
  private sealed interface Noise {
    double at(int row, int column);

    record ForAll(double[] values) implements Noise {
      @Override
      public double at(int row, int column) {
        return values[column];
      }
    }

    record ForEach(double[][] values) implements Noise {
      @Override
      public double at(int row, int column) {
        return values[row][column];
      }
    }

    static Noise of(INDArray variance, Shape data) {
      Shape row = new Shape(data.sizes()[1]);
      Outcome.check(
              variance,
              Rule.<INDArray>of(
                  v -> Shape.of(v).equals(row) || Shape.of(v).equals(data),
                  "variance must be %s or %s".formatted(row, data)),
              Rule.<INDArray>of(
                  v -> Arrays2.entries(v).allMatch(s -> s > 0), "every variance must be positive"))
          .orThrow(IllegalArgumentException::new);
      INDArray doubles = variance.castTo(DataType.DOUBLE);
      return variance.rank() == 1
          ? new ForAll(doubles.toDoubleVector())
          : new ForEach(doubles.toDoubleMatrix());
    }
  }
}
