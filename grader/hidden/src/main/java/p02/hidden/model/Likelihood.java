package p02.hidden.model;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import p02.hidden.observe.Content;
import p02.hidden.subject.Losses;

/**
 * The oracle's losses, with parts that can be exchanged. {@code GoldenTest} holds the right ones to
 * PyTorch.
 *
 * @param square y − f to what is summed up for each output
 * @param total sums of the outputs, f and y to the sum of squares
 * @param parts sums of the outputs and the total to the shares
 * @param term y − f and the variance to one term of the likelihood
 * @param reduce sum of the terms to the likelihood
 * @param slope y − f and the variance to one entry of the gradient
 * @param size entry of the gradient to what becomes of it in the end
 * @param sound which variances are not refused
 * @param perExample whether shares are those of examples, not of outputs
 */
public record Likelihood(
    DoubleUnaryOperator square,
    Total total,
    Parts parts,
    DoubleBinaryOperator term,
    Reduction reduce,
    DoubleBinaryOperator slope,
    Reduction size,
    DoublePredicate sound,
    boolean perExample)
    implements Losses {
  /** A sum over all outputs. */
  public interface Total {
    /** Sums up; {@code f} and {@code y} give the number of rows. */
    double of(double[] columns, double[][] f, double[][] y);
  }

  /** Shares of a total. */
  public interface Parts {
    /** Divides. */
    double[] of(double[] columns, double total);
  }

  /** What becomes of a number that belongs to many. */
  public interface Reduction {
    /** Reduces a number that was computed for so many examples and outputs. */
    double of(double number, int examples, int outputs);
  }

  /** The right losses. */
  public static final Likelihood RIGHT =
      new Likelihood(
          r -> r * r,
          (columns, f, y) -> Arrays.stream(columns).sum(),
          (columns, total) ->
              Arrays.stream(columns).map(each -> total == 0 ? 0 : each / total).toArray(),
          (r, v) -> Math.log(Math.sqrt(v)) + 0.5 * Math.log(2 * Math.PI) + r * r / v / 2,
          (sum, examples, outputs) -> sum,
          (r, v) -> -r / v,
          (entry, examples, outputs) -> entry,
          v -> v > 0,
          false);

  /** Something other than squares, and another sum of them. */
  public Likelihood squares(DoubleUnaryOperator other, Total otherTotal) {
    return new Likelihood(other, otherTotal, parts, term, reduce, slope, size, sound, perExample);
  }

  /** Other shares. */
  public Likelihood parts(Parts other) {
    return new Likelihood(square, total, other, term, reduce, slope, size, sound, perExample);
  }

  /** Other terms. */
  public Likelihood term(DoubleBinaryOperator other) {
    return new Likelihood(square, total, parts, other, reduce, slope, size, sound, perExample);
  }

  /** Another sum of the terms. */
  public Likelihood reduce(Reduction other) {
    return new Likelihood(square, total, parts, term, other, slope, size, sound, perExample);
  }

  /** Another gradient. */
  public Likelihood slope(DoubleBinaryOperator other) {
    return new Likelihood(square, total, parts, term, reduce, other, size, sound, perExample);
  }

  /** Something becomes of the gradient in the end. */
  public Likelihood size(Reduction other) {
    return new Likelihood(square, total, parts, term, reduce, slope, other, sound, perExample);
  }

  /** Takes other variances. */
  public Likelihood taking(DoublePredicate other) {
    return new Likelihood(square, total, parts, term, reduce, slope, size, other, perExample);
  }

  /** Shares of examples. */
  public Likelihood sharedByExamples() {
    return new Likelihood(square, total, parts, term, reduce, slope, size, sound, true);
  }

  @Override
  public double sumOfSquares(double[][] f, double[][] y) {
    return total.of(columns(f, y), f, y);
  }

  @Override
  public double[] share(double[][] f, double[][] y) {
    double[] columns = columns(f, y);
    double[] shared = perExample ? rows(f, y) : columns;
    return parts.of(shared, total.of(columns, f, y));
  }

  @Override
  public double likelihood(double[][] f, Variance variance, double[][] y) {
    requireFit(f, variance, y);
    double sum = 0;
    for (int i = 0; i < f.length; i++) {
      for (int j = 0; j < f[i].length; j++) {
        sum += term.applyAsDouble(y[i][j] - f[i][j], variance.at(i, j));
      }
    }
    return reduce.of(sum, f.length, f[0].length);
  }

  @Override
  public Content gradient(double[][] f, Variance variance, double[][] y) {
    requireFit(f, variance, y);
    double[][] gradient = new double[f.length][f[0].length];
    for (int i = 0; i < f.length; i++) {
      for (int j = 0; j < f[i].length; j++) {
        double entry = slope.applyAsDouble(y[i][j] - f[i][j], variance.at(i, j));
        gradient[i][j] = size.of(entry, f.length, f[i].length);
      }
    }
    return Content.Numbers.of(gradient);
  }

  private double[] columns(double[][] f, double[][] y) {
    requireSame(f, y);
    double[] columns = new double[f[0].length];
    for (int i = 0; i < f.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j] += square.applyAsDouble(y[i][j] - f[i][j]);
      }
    }
    return columns;
  }

  private double[] rows(double[][] f, double[][] y) {
    double[] rows = new double[f.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < f[i].length; j++) {
        rows[i] += square.applyAsDouble(y[i][j] - f[i][j]);
      }
    }
    return rows;
  }

  private static void requireSame(double[][] f, double[][] y) {
    if (f.length != y.length || f[0].length != y[0].length) {
      throw new IllegalArgumentException("shapes differ");
    }
  }

  private void requireFit(double[][] f, Variance variance, double[][] y) {
    requireSame(f, y);
    boolean fits =
        variance.rows()[0].length == f[0].length
            && (variance.forAll() || variance.rows().length == f.length);
    boolean taken = Arrays.stream(variance.rows()).flatMapToDouble(Arrays::stream).allMatch(sound);
    if (!fits || !taken) {
      throw new IllegalArgumentException("the variance does not fit");
    }
  }
}
