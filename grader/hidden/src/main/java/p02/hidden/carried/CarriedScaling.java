package p02.hidden.carried;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import p02.hidden.model.Standardizing;
import p02.hidden.observe.Content;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Standardization;

/** Later parts of the standardization, built on the student's earlier ones. */
public final class CarriedScaling {
  private CarriedScaling() {}

  /**
   * What a {@link ScriptSubject} asks for. It is made here, where it is linked once: an adapter,
   * which is loaded for each submission, would link it each time.
   */
  public static Function<Standardization, List<CarriedModel<Standardizing>>> carriedModels() {
    return CarriedScaling::of;
  }

  /** The right standardization with the student's statistics, or against the student's forth. */
  public static List<CarriedModel<Standardizing>> of(Standardization own) {
    return List.of(
        new CarriedModel<>(List.of("3.4.1"), results -> withStatistics(own, results)),
        new CarriedModel<>(List.of("3.4.2"), results -> againstTransform(own, results)));
  }

  private static Standardizing withStatistics(Standardization own, CarriedResults results) {
    return Standardizing.RIGHT
        .means(data -> noted(results, data, Standardization.Fitted::mean, own))
        .deviations(data -> noted(results, data, Standardization.Fitted::standardDeviation, own));
  }

  private static double[] noted(
      CarriedResults results,
      double[][] data,
      Function<Standardization.Fitted, Content> statistic,
      Standardization own) {
    double[] input = Arrays.stream(data).flatMapToDouble(Arrays::stream).toArray();
    return results.record(
        "3.4.1", input, () -> numbers(results, "3.4.1", statistic.apply(own.fit(data))));
  }

  /**
   * Standardizing is x ↦ a x + b in each column; two points tell a and b, and the way back is z ↦
   * (z − b) / a, whatever statistics the student took.
   */
  private static Standardizing againstTransform(Standardization own, CarriedResults results) {
    Function<double[][], double[]> transformOfZero = data -> transformed(own, results, data, 0);
    Function<double[][], double[]> transformOfOne = data -> transformed(own, results, data, 1);
    return Standardizing.RIGHT
        .means(transformOfZero)
        .deviations(transformOfOne)
        .back(Standardizing.each((z, atZero, atOne) -> (z - atZero) / (atOne - atZero)));
  }

  private static double[] transformed(
      Standardization own, CarriedResults results, double[][] data, double at) {
    double[] row = new double[data[0].length];
    Arrays.fill(row, at);
    DoubleStream all = Arrays.stream(data).flatMapToDouble(Arrays::stream);
    double[] input = DoubleStream.concat(DoubleStream.of(at), all).toArray();
    return results.record(
        "3.4.2",
        input,
        () -> numbers(results, "3.4.2", own.fit(data).transform(new double[][] {row})));
  }

  private static double[] numbers(CarriedResults results, String task, Content content) {
    if (content instanceof Content.Numbers numbers) {
      return numbers.numbers();
    }
    throw results.unusable(task, content);
  }
}
