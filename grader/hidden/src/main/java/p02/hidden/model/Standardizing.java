package p02.hidden.model;

import java.util.function.Function;
import p02.hidden.observe.Content;
import p02.hidden.subject.Standardization;
import p02.oracle.Columns;

/**
 * The oracle's standardization, with parts that can be exchanged.
 *
 * @param means data to the means
 * @param deviations data to the standard deviations
 * @param forth data, means and deviations to standardized data
 * @param back the way back
 */
public record Standardizing(
    Function<double[][], double[]> means,
    Function<double[][], double[]> deviations,
    Move forth,
    Move back)
    implements Standardization {
  /** A way between data and standardized data. */
  public interface Move {
    /** Moves. */
    double[][] of(double[][] data, double[] means, double[] deviations);
  }

  /** One entry's way between data and standardized data. */
  public interface Entry {
    /** Moves one number. */
    double of(double number, double mean, double deviation);
  }

  /** The right standardization. */
  public static final Standardizing RIGHT =
      new Standardizing(
          Columns::means, Columns::deviations, Columns::standardized, Columns::restored);

  /** Other means. */
  public Standardizing means(Function<double[][], double[]> other) {
    return new Standardizing(other, deviations, forth, back);
  }

  /** Other standard deviations. */
  public Standardizing deviations(Function<double[][], double[]> other) {
    return new Standardizing(means, other, forth, back);
  }

  /** Another way forth. */
  public Standardizing forth(Move other) {
    return new Standardizing(means, deviations, other, back);
  }

  /** Another way back. */
  public Standardizing back(Move other) {
    return new Standardizing(means, deviations, forth, other);
  }

  /** A move that treats every entry alike. */
  public static Move each(Entry entry) {
    return (data, means, deviations) -> {
      double[][] moved = new double[data.length][means.length];
      for (int i = 0; i < data.length; i++) {
        for (int j = 0; j < means.length; j++) {
          moved[i][j] = entry.of(data[i][j], means[j], deviations[j]);
        }
      }
      return moved;
    };
  }

  @Override
  public Fitted fit(double[][] data) {
    double[] mu = means.apply(data);
    double[] sigma = deviations.apply(data);
    return new Fitted() {
      @Override
      public Content mean() {
        return Content.Numbers.of(mu);
      }

      @Override
      public Content standardDeviation() {
        return Content.Numbers.of(sigma);
      }

      @Override
      public Content transform(double[][] fresh) {
        return Content.Numbers.of(forth.of(fresh, mu, sigma));
      }

      @Override
      public Content inverse(double[][] standardized) {
        return Content.Numbers.of(back.of(standardized, mu, sigma));
      }
    };
  }
}
