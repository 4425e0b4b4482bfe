package p02.hidden.carried;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import p02.hidden.model.ActivationFunction;
import p02.hidden.model.ActivationFunctions;
import p02.hidden.observe.Content;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Activating;
import p02.hidden.subject.Activating.Input;
import p02.oracle.Curves;

/** Later activation functions, built on the student's earlier ones. */
public final class CarriedFunctions {
  private static final double NO_ALPHA = 0;

  private CarriedFunctions() {}

  /**
   * What a {@link ScriptSubject} asks for. It is made here, where it is linked once: an adapter,
   * which is loaded for each submission, would link it each time.
   */
  public static Function<Activating, List<CarriedModel<ActivationFunctions>>> carriedModels() {
    return CarriedFunctions::of;
  }

  /** With the student's sigmoid, its derivative as well, or with the student's ReLU. */
  public static List<CarriedModel<ActivationFunctions>> of(Activating own) {
    List<CarriedModel<ActivationFunctions>> carriedModels = new ArrayList<>();
    carriedModels.add(sigmoid(own, CarriedFunctions::withSigmoid));
    carriedModels.add(sigmoid(own, CarriedFunctions::withSigmoidSlope));
    for (Negative negative : NEGATIVES) {
      for (Positive positive : POSITIVES) {
        // Who writes the function with ReLU may still write its derivative without.
        Stream.of(negative, NEGATIVES.get(0))
            .distinct()
            .map(inSlope -> relu(own, negative, inSlope, positive))
            .forEach(carriedModels::add);
      }
    }
    return carriedModels;
  }

  private static CarriedModel<ActivationFunctions> relu(
      Activating own, Negative negative, Negative inSlope, Positive positive) {
    return new CarriedModel<>(
        List.of("2.1.3"),
        results -> withRelu(new Earlier(own, results), negative, inSlope, positive));
  }

  private static CarriedModel<ActivationFunctions> sigmoid(
      Activating own, Function<Earlier, ActivationFunctions> model) {
    return new CarriedModel<>(List.of("2.1.1"), results -> model.apply(new Earlier(own, results)));
  }

  /** The student's earlier functions of one number, watched. */
  private record Earlier(Activating own, CarriedResults results) {
    double sigmoid(double z) {
      return noted("2.1.1", z, () -> own.value(Activating.Function.SIGMOID, Input.of(z), NO_ALPHA));
    }

    double sigmoidSlope(double z) {
      return noted("2.1.1", z, () -> own.slope(Activating.Function.SIGMOID, Input.of(z), NO_ALPHA));
    }

    double relu(double z) {
      return noted("2.1.3", z, () -> own.value(Activating.Function.RELU, Input.of(z), NO_ALPHA));
    }

    double reluSlope(double z) {
      return noted("2.1.3", z, () -> own.slope(Activating.Function.RELU, Input.of(z), NO_ALPHA));
    }

    private double noted(String task, double z, Supplier<Content> answer) {
      return results.recordNumber(
          task,
          new double[] {z},
          () -> {
            Content content = answer.get();
            if (content instanceof Content.Numbers numbers && numbers.numbers().length == 1) {
              return numbers.numbers()[0];
            }
            throw results.unusable(task, content);
          });
    }
  }

  private static ActivationFunctions withSigmoid(Earlier earlier) {
    return ActivationFunctions.RIGHT
        .with(
            Activating.Function.TANH,
            right -> ActivationFunction.of(z -> tanh(earlier, z), z -> 1 - square(earlier, z)))
        .with(
            Activating.Function.SWISH,
            right ->
                ActivationFunction.of(
                    z -> z * earlier.sigmoid(z),
                    z -> earlier.sigmoid(z) * (1 + z * (1 - earlier.sigmoid(z)))));
  }

  private static ActivationFunctions withSigmoidSlope(Earlier earlier) {
    return ActivationFunctions.RIGHT
        .with(
            Activating.Function.TANH,
            right ->
                ActivationFunction.of(z -> tanh(earlier, z), z -> 4 * earlier.sigmoidSlope(2 * z)))
        .with(
            Activating.Function.SWISH,
            right ->
                ActivationFunction.of(
                    z -> z * earlier.sigmoid(z),
                    z -> earlier.sigmoid(z) + z * earlier.sigmoidSlope(z)));
  }

  private static double tanh(Earlier earlier, double z) {
    return 2 * earlier.sigmoid(2 * z) - 1;
  }

  private static double square(Earlier earlier, double z) {
    return Math.pow(tanh(earlier, z), 2);
  }

  /** How min(z, 0) may be written, with ReLU or without. */
  private interface Negative {
    double of(Earlier earlier, double z);
  }

  private static final List<Negative> NEGATIVES =
      List.of(
          (earlier, z) -> Math.min(z, 0),
          (earlier, z) -> -earlier.relu(-z),
          (earlier, z) -> z - earlier.relu(z));

  /** How 1 right of 0 and 0 left of it may be written. */
  private interface Positive {
    double of(Earlier earlier, double z);
  }

  private static final List<Positive> POSITIVES =
      List.of(Earlier::reluSlope, (earlier, z) -> Curves.reluSlope(z));

  private static ActivationFunctions withRelu(
      Earlier earlier, Negative negative, Negative inSlope, Positive positive) {
    ActivationFunction leaky =
        new ActivationFunction(
            (z, alpha) -> earlier.relu(z) + alpha * negative.of(earlier, z),
            (z, alpha) -> alpha + (1 - alpha) * positive.of(earlier, z));
    ActivationFunction elu =
        new ActivationFunction(
            (z, alpha) -> earlier.relu(z) + alpha * Math.expm1(negative.of(earlier, z)),
            (z, alpha) -> {
              double right = positive.of(earlier, z);
              return right + (1 - right) * alpha * Math.exp(inSlope.of(earlier, z));
            });
    return ActivationFunctions.RIGHT
        .with(Activating.Function.LEAKY_RELU, right -> leaky)
        .with(Activating.Function.ELU, right -> elu);
  }
}
