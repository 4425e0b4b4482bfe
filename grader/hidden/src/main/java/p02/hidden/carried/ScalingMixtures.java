package p02.hidden.carried;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import p02.hidden.model.Standardizing;
import p02.hidden.observe.Content;
import p02.hidden.script.Mixture;
import p02.hidden.script.Subject;
import p02.hidden.script.Trust;
import p02.hidden.subject.Scaling;

/** Later parts of the standardization, built on the student's earlier ones. */
public final class ScalingMixtures {
  private ScalingMixtures() {}

  /**
   * What a {@link Subject} asks for. It is made here, where it is linked once: an adapter, which is
   * loaded for each submission, would link it each time.
   */
  public static Function<Scaling, List<Mixture<Standardizing>>> mixtures() {
    return ScalingMixtures::of;
  }

  /** The right standardization with the student's statistics, or against the student's forth. */
  public static List<Mixture<Standardizing>> of(Scaling own) {
    return List.of(
        new Mixture<>(List.of("3.4.1"), trust -> withStatistics(own, trust)),
        new Mixture<>(List.of("3.4.2"), trust -> againstTransform(own, trust)));
  }

  private static Standardizing withStatistics(Scaling own, Trust trust) {
    return Standardizing.RIGHT
        .means(data -> noted(trust, data, Scaling.Fitted::mean, own))
        .deviations(data -> noted(trust, data, Scaling.Fitted::standardDeviation, own));
  }

  private static double[] noted(
      Trust trust, double[][] data, Function<Scaling.Fitted, Content> statistic, Scaling own) {
    double[] input = Arrays.stream(data).flatMapToDouble(Arrays::stream).toArray();
    return trust.note(
        "3.4.1", input, () -> numbers(trust, "3.4.1", statistic.apply(own.fit(data))));
  }

  /**
   * Standardizing is x ↦ a x + b in each column; two points tell a and b, and the way back is z ↦
   * (z − b) / a, whatever statistics the student took.
   */
  private static Standardizing againstTransform(Scaling own, Trust trust) {
    Function<double[][], double[]> transformOfZero = data -> transformed(own, trust, data, 0);
    Function<double[][], double[]> transformOfOne = data -> transformed(own, trust, data, 1);
    return Standardizing.RIGHT
        .means(transformOfZero)
        .deviations(transformOfOne)
        .back(Standardizing.each((z, atZero, atOne) -> (z - atZero) / (atOne - atZero)));
  }

  private static double[] transformed(Scaling own, Trust trust, double[][] data, double at) {
    double[] row = new double[data[0].length];
    Arrays.fill(row, at);
    DoubleStream all = Arrays.stream(data).flatMapToDouble(Arrays::stream);
    double[] input = DoubleStream.concat(DoubleStream.of(at), all).toArray();
    return trust.note(
        "3.4.2",
        input,
        () -> numbers(trust, "3.4.2", own.fit(data).transform(new double[][] {row})));
  }

  private static double[] numbers(Trust trust, String task, Content content) {
    if (content instanceof Content.Numbers numbers) {
      return numbers.numbers();
    }
    throw trust.unusable(task, content);
  }
}
