package p02.problem34;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.fp.Arrays2;
import p02.fp.Either;

/** Losses as folds over cells. */
public final class RegressionLoss {
  private RegressionLoss() {}

  /** One entry of prediction and target. */
  private record Cell(int row, int column, double f, double y) {
    double error() {
      return y - f;
    }

    double square() {
      return error() * error();
    }
  }

  private static Stream<Cell> cells(INDArray f, INDArray y) {
    return IntStream.range(0, (int) f.size(0))
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, (int) f.size(1))
                    .mapToObj(j -> new Cell(i, j, f.getDouble(i, j), y.getDouble(i, j))));
  }

  private static <T> T checked(INDArray f, INDArray y, Function<Stream<Cell>, T> then) {
    return Arrays2.sameShape(f, y)
        .map(ok -> then.apply(cells(f, y)))
        .orElseThrow(IllegalArgumentException::new);
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    return checked(prediction, target, cells -> cells.mapToDouble(Cell::square).sum());
  }

  public static double[] share(INDArray prediction, INDArray target) {
    return checked(
        prediction,
        target,
        cells ->
            cells.collect(
                Collectors.teeing(
                    Collectors.groupingBy(Cell::column, Collectors.summingDouble(Cell::square)),
                    Collectors.summingDouble(Cell::square),
                    (byColumn, all) ->
                        byColumn.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .mapToDouble(Map.Entry::getValue)
                            .map(part -> all == 0 ? 0 : part / all)
                            .toArray())));
  }

  /** The variance at i, j, or what is wrong with it. */
  private static Either<String, ToDoubleBiFunction<Integer, Integer>> variance(
      INDArray variance, INDArray f) {
    return Either.ensure(
            variance,
            v -> Arrays2.values(v).allMatch(x -> x > 0),
            () -> "a variance is not positive: " + Arrays2.values(variance).boxed().toList())
        .flatMap(
            v ->
                v.rank() == 1
                    ? Either.ensure(v, x -> x.length() == f.size(1), () -> "one variance a column, please")
                        .map(x -> (i, j) -> x.getDouble((long) j))
                    : Arrays2.sameShape(v, f).map(x -> (i, j) -> x.getDouble(i, j)));
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    return checked(
        prediction,
        target,
        cells ->
            variance(variance, prediction)
                .map(
                    v ->
                        cells
                            .flatMapToDouble(c -> terms(c, v.applyAsDouble(c.row(), c.column())))
                            .sum())
                .orElseThrow(IllegalArgumentException::new));
  }

  private static DoubleStream terms(Cell c, double v) {
    return DoubleStream.of(0.5 * Math.log(2 * Math.PI * v), c.square() / (2 * v));
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    return checked(
        prediction,
        target,
        cells ->
            variance(variance, prediction)
                .map(v -> cells.mapToDouble(c -> -c.error() / v.applyAsDouble(c.row(), c.column())))
                .map(g -> Arrays2.vector(g, prediction.dataType()).reshape(prediction.shape()))
                .orElseThrow(IllegalArgumentException::new));
  }
}
