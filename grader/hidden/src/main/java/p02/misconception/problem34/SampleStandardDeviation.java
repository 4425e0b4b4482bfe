package p02.misconception.problem34;

import java.util.Arrays;
import p02.hidden.model.Standardizing;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Division by n − 1. */
@Misconception(
    id = "sample-standard-deviation",
    tasks = {"3.4.1"},
    says =
        "You divide by n − 1. The assignment asks for the population's standard deviation; ND4J's std(0) divides by n − 1, too, and std(false, 0) by n.",
    published = true)
final class SampleStandardDeviation implements Mistake<Standardizing> {
  @Override
  public Standardizing in(Standardizing right) {
    return right.deviations(
        data -> {
          double bessel = Math.sqrt(data.length / (data.length - 1.0));
          return Arrays.stream(right.deviations().apply(data)).map(each -> each * bessel).toArray();
        });
  }
}
