package p02.misconception.problem34;

import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Columns;

/** Along dimension 1. */
@Misconception(
    id = "statistics-per-row",
    tasks = {"3.4.1", "3.4.2"},
    says = "You took the statistics along the wrong axis: of each example, not of each column.")
final class StatisticsPerRow implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right
        .means(data -> Columns.means(transposed(data)))
        .deviations(data -> Columns.deviations(transposed(data)));
  }

  private static double[][] transposed(double[][] data) {
    double[][] turned = new double[data[0].length][data.length];
    for (int i = 0; i < data.length; i++) {
      for (int j = 0; j < data[0].length; j++) {
        turned[j][i] = data[i][j];
      }
    }
    return turned;
  }
}
