package p02.misconception.problem34;

import java.util.Arrays;
import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** √mean(x²). */
@Misconception(
    id = "deviation-not-centred",
    tasks = {"3.4.1"},
    says =
        "You square the numbers themselves. A standard deviation is about their distances from the mean.")
final class DeviationNotCentred implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.deviations(
        data -> {
          double[] squares = new double[data[0].length];
          for (double[] row : data) {
            Arrays.setAll(squares, j -> squares[j] + row[j] * row[j] / data.length);
          }
          return Arrays.stream(squares).map(Math::sqrt).toArray();
        });
  }
}
