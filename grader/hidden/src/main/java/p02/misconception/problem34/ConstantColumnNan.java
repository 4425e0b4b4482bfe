package p02.misconception.problem34;

import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 0 / 0 in a constant column. */
@Misconception(
    id = "constant-column-nan",
    tasks = {"3.4.2"},
    says =
        "A constant column becomes NaN, since its standard deviation is 0. What should happen to such a column?",
    published = true)
final class ConstantColumnNan implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.forth(Standardizing.each((x, mean, deviation) -> (x - mean) / deviation));
  }
}
