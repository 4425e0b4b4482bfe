package p02.problem34;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.util.Shape;

/** Losses for several outputs at once. */
public final class RegressionLoss {
  private RegressionLoss() {}

  /** Prediction and target of one shape. */
  private record Pair(double[][] f, double[][] y, Shape.Mat shape) {
    static Pair of(INDArray prediction, INDArray target) {
      var p = Shape.matrix("prediction", prediction);
      var t = Shape.matrix("target", target);
      if (!p.equals(t)) {
        throw new IllegalArgumentException(
            "prediction is %s, target is %s".formatted(p.text(), t.text()));
      }
      return new Pair(prediction.toDoubleMatrix(), target.toDoubleMatrix(), p);
    }

    double square(int i, int j) {
      return Math.pow(y[i][j] - f[i][j], 2);
    }

    int rows() {
      return Math.toIntExact(shape.rows());
    }

    int columns() {
      return Math.toIntExact(shape.columns());
    }

    double column(int j) {
      return IntStream.range(0, rows()).mapToDouble(i -> square(i, j)).sum();
    }
  }

  /** Where a variance comes from. */
  private sealed interface Variance {
    double at(int i, int j);

    record ForAll(double[] byOutput) implements Variance {
      @Override
      public double at(int i, int j) {
        return byOutput[j];
      }
    }

    record ForEach(double[][] byExample) implements Variance {
      @Override
      public double at(int i, int j) {
        return byExample[i][j];
      }
    }

    static Variance of(INDArray variance, Shape.Mat wanted) {
      var shape = Shape.of(variance);
      Variance result;
      DoubleStream all;
      if (shape instanceof Shape.Vec v && v.length() == wanted.columns()) {
        result = new ForAll(variance.toDoubleVector());
        all = DoubleStream.of(variance.toDoubleVector());
      } else if (shape instanceof Shape.Mat m && m.equals(wanted)) {
        var matrix = variance.toDoubleMatrix();
        result = new ForEach(matrix);
        all = java.util.Arrays.stream(matrix).flatMapToDouble(DoubleStream::of);
      } else {
        throw new IllegalArgumentException(
            "a variance %s does not fit %s".formatted(shape.text(), wanted.text()));
      }
      all.filter(s -> !(s > 0)).findAny().ifPresent(s -> {
        throw new IllegalArgumentException("variance " + s + " is not positive");
      });
      return result;
    }
  }

  @FunctionalInterface
  private interface Cell {
    double at(int i, int j);
  }

  private static double sum(Pair pair, Cell cell) {
    return IntStream.range(0, pair.rows())
        .mapToDouble(i -> IntStream.range(0, pair.columns()).mapToDouble(j -> cell.at(i, j)).sum())
        .sum();
  }

  public static double sumOfSquares(INDArray prediction, INDArray target) {
    var pair = Pair.of(prediction, target);
    return sum(pair, pair::square);
  }

  public static double[] share(INDArray prediction, INDArray target) {
    var pair = Pair.of(prediction, target);
    var parts = IntStream.range(0, pair.columns()).mapToDouble(pair::column).toArray();
    var total = DoubleStream.of(parts).sum();
    return total == 0 ? new double[parts.length] : DoubleStream.of(parts).map(p -> p / total).toArray();
  }

  public static double gaussianNegativeLogLikelihood(
      INDArray prediction, INDArray variance, INDArray target) {
    var pair = Pair.of(prediction, target);
    var v = Variance.of(variance, pair.shape());
    return sum(pair, (i, j) ->
        Math.log(2 * Math.PI * v.at(i, j)) / 2 + pair.square(i, j) / (2 * v.at(i, j)));
  }

  public static INDArray gaussianGradient(INDArray prediction, INDArray variance, INDArray target) {
    var pair = Pair.of(prediction, target);
    var v = Variance.of(variance, pair.shape());
    var gradient = new double[pair.rows()][pair.columns()];
    IntStream.range(0, pair.rows()).forEach(i ->
        java.util.Arrays.setAll(
            gradient[i], j -> (pair.f()[i][j] - pair.y()[i][j]) / v.at(i, j)));
    return Nd4j.createFromArray(gradient).castTo(prediction.dataType());
  }
}
