package p02.misconception.problem34;

import java.util.List;
import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Statistics of the data at hand. */
@Misconception(
    id = "test-own-statistics",
    tasks = {"3.4.2"},
    says =
        "You standardize new data with its own statistics. Which data did fit learn from, and why only from those?")
final class TestOwnStatistics implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.forth(
        (data, means, deviations) ->
            right.forth().of(data, right.means().apply(data), right.deviations().apply(data)));
  }

  @Override
  public List<Standardizing> others(Standardizing right) {
    return List.of(
        right.forth(
            (data, means, deviations) ->
                right.forth().of(data, right.means().apply(data), deviations)),
        right.forth(
            (data, means, deviations) ->
                right.forth().of(data, means, right.deviations().apply(data))));
  }
}
