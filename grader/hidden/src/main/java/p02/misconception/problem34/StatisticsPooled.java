package p02.misconception.problem34;

import java.util.Arrays;
import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Columns;

/** One μ and σ for everything. */
@Misconception(
    id = "statistics-pooled",
    tasks = {"3.4.1"},
    says =
        "You took one mean and one standard deviation for all columns. Metres and kilograms do not share them.")
final class StatisticsPooled implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right
        .means(data -> same(data, Columns.means(pooled(data))))
        .deviations(data -> same(data, Columns.deviations(pooled(data))));
  }

  private static double[][] pooled(double[][] data) {
    return Arrays.stream(data)
        .flatMapToDouble(Arrays::stream)
        .mapToObj(each -> new double[] {each})
        .toArray(double[][]::new);
  }

  private static double[] same(double[][] data, double[] statistic) {
    double[] all = new double[data[0].length];
    Arrays.fill(all, statistic[0]);
    return all;
  }
}
