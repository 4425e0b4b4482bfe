package p02.misconception.tutorial12;

import java.util.Arrays;
import java.util.stream.IntStream;
import p02.hidden.model.Epochs;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The mean of the accuracies of the classes. */
@Misconception(
    id = "accuracy-per-class-averaged",
    tasks = {"1.2.1"},
    says =
        "You average the accuracies of the classes. A rare class then counts as much as a frequent one.",
    published = true)
final class AccuracyPerClassAveraged implements Mistake<Epochs> {
  @Override
  public Epochs in(Epochs right) {
    return right.accuracy(
        (z, y) ->
            Arrays.stream(y)
                .distinct()
                .map(label -> ofClass(right, z, y, label))
                .average()
                .orElse(Double.NaN));
  }

  private static double ofClass(Epochs right, double[][] z, double[] y, double label) {
    int[] chosen = IntStream.range(0, y.length).filter(i -> y[i] == label).toArray();
    double[][] logits = Arrays.stream(chosen).mapToObj(i -> z[i]).toArray(double[][]::new);
    double[] labels = Arrays.stream(chosen).mapToDouble(i -> y[i]).toArray();
    return right.accuracy().applyAsDouble(logits, labels);
  }
}
