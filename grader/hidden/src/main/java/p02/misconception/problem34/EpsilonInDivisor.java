package p02.misconception.problem34;

import java.util.List;
import java.util.stream.DoubleStream;
import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** (x − μ) / (σ + ε). */
@Misconception(
    id = "epsilon-in-divisor",
    tasks = {"3.4.2"},
    says =
        "You add a small number to the standard deviation, so that every column is divided by a little too much. Treat a constant column apart instead.")
final class EpsilonInDivisor implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return divided(right, 1e-6);
  }

  @Override
  public List<Standardizing> others(Standardizing right) {
    return DoubleStream.of(1e-5, 1e-4, 1e-3).mapToObj(epsilon -> divided(right, epsilon)).toList();
  }

  private static Standardizing divided(Standardizing right, double epsilon) {
    return right.forth(
        Standardizing.each((x, mean, deviation) -> (x - mean) / (deviation + epsilon)));
  }
}
