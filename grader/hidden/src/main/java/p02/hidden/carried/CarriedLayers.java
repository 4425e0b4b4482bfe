package p02.hidden.carried;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.observe.Content;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.ForwardPass;
import p02.oracle.Layers;

/**
 * Every way in which a network's later tasks can be built on the student's earlier ones.
 *
 * @param ofArrays task of the activation function in problem 2.1, which a network may call
 * @param activation task of the activation function
 * @param hidden task of z1
 * @param hiddenActivation task of h; empty if h has no task of its own
 * @param output task of z2
 * @param forward task of y
 */
public record CarriedLayers(
    String ofArrays,
    String activation,
    String hidden,
    String hiddenActivation,
    String output,
    String forward) {
  private static final int ACTIVATION_AT_OUTPUT = 1;
  private static final int HIDDEN = 2;
  private static final int OUTPUT = 4;
  private static final int ACTIVATION_IN_HIDDEN = 8;
  private static final int HIDDEN_ACTIVATION = 16;

  /**
   * What a {@link ScriptSubject} asks for, of {@code right}. It is made here, where it is linked
   * once: an adapter, which is loaded for each submission, would link it each time.
   */
  public Function<ForwardPass, List<CarriedModel<TwoLayerNetwork>>> carriedModels(
      TwoLayerNetwork right) {
    return own -> of(right, own);
  }

  /** The mixtures of {@code right} with parts of {@code own}. */
  public List<CarriedModel<TwoLayerNetwork>> of(TwoLayerNetwork right, ForwardPass own) {
    Activation ofNumbers = new Activation(activation, (results, z) -> own.activation(z));
    Activation ofVectors =
        new Activation(ofArrays, (results, z) -> number(results, own.activationOfArrays(z)));
    List<CarriedModel<TwoLayerNetwork>> carriedModels = new ArrayList<>();
    for (int parts = 1; parts < 2 * HIDDEN_ACTIVATION; parts++) {
      boolean twice = has(parts, ACTIVATION_IN_HIDDEN) && has(parts, HIDDEN_ACTIVATION);
      boolean absent = has(parts, HIDDEN_ACTIVATION) && hiddenActivation.isEmpty();
      if (!twice && !absent) {
        carriedModels.add(mixture(right, own, parts, ofNumbers));
      }
    }
    for (int parts = 1; parts < HIDDEN_ACTIVATION; parts++) {
      if (has(parts, ACTIVATION_AT_OUTPUT | ACTIVATION_IN_HIDDEN)) {
        carriedModels.add(mixture(right, own, parts, ofVectors));
      }
    }
    carriedModels.add(new CarriedModel<>(List.of(forward), results -> whole(right, own, results)));
    return carriedModels;
  }

  /**
   * One of the student's activation functions.
   *
   * @param task whose it is
   * @param function the function
   */
  private record Activation(String task, Watched function) {
    double of(CarriedResults results, double z) {
      return results.recordNumber(task, new double[] {z}, () -> function.of(results, z));
    }
  }

  private interface Watched {
    double of(CarriedResults results, double z);
  }

  private double number(CarriedResults results, Content content) {
    if (content instanceof Content.Numbers numbers && numbers.numbers().length == 1) {
      return numbers.numbers()[0];
    }
    throw results.unusable(ofArrays, content);
  }

  private CarriedModel<TwoLayerNetwork> mixture(
      TwoLayerNetwork right, ForwardPass own, int parts, Activation activation) {
    return new CarriedModel<>(
        tasks(parts, activation.task()), results -> mixed(right, own, parts, activation, results));
  }

  private TwoLayerNetwork whole(TwoLayerNetwork right, ForwardPass own, CarriedResults results) {
    return right.forward(
        (parts, w1, b1, w2, b2, x) ->
            results.recordNumber(
                forward,
                DoubleStream.concat(
                        Arrays.stream(joined(w1, b1, x)),
                        Arrays.stream(joined(new double[][] {w2}, new double[] {b2}, x)))
                    .toArray(),
                () -> own.y(w1, b1, w2, b2, x)));
  }

  private TwoLayerNetwork mixed(
      TwoLayerNetwork right,
      ForwardPass own,
      int parts,
      Activation activation,
      CarriedResults results) {
    TwoLayerNetwork model = right;
    if (has(parts, ACTIVATION_AT_OUTPUT)) {
      model = model.last(z -> activation.of(results, z));
    }
    if (has(parts, HIDDEN)) {
      model =
          model.hidden(
              (w, b, x) ->
                  results.record(
                      hidden, joined(w, b, x), () -> own.z1(copy(w), b.clone(), x.clone())));
    }
    if (has(parts, OUTPUT)) {
      model =
          model.output(
              (w, b, h) ->
                  results.recordNumber(
                      output,
                      joined(new double[][] {w}, new double[] {b}, h),
                      () -> own.z2(w.clone(), b, h.clone())));
    }
    if (has(parts, ACTIVATION_IN_HIDDEN)) {
      model = model.hiddenActivated(z1 -> Layers.each(z1, z -> activation.of(results, z)));
    } else if (has(parts, HIDDEN_ACTIVATION)) {
      model =
          model.hiddenActivated(
              z1 -> results.record(hiddenActivation, z1, () -> own.h(z1.clone())));
    }
    return model;
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  private List<String> tasks(int parts, String activation) {
    List<String> tasks = new ArrayList<>();
    if (has(parts, ACTIVATION_AT_OUTPUT | ACTIVATION_IN_HIDDEN)) {
      tasks.add(activation);
    }
    if (has(parts, HIDDEN)) {
      tasks.add(hidden);
    }
    if (has(parts, HIDDEN_ACTIVATION)) {
      tasks.add(hiddenActivation);
    }
    if (has(parts, OUTPUT)) {
      tasks.add(output);
    }
    return tasks;
  }

  private static boolean has(int parts, int some) {
    return (parts & some) != 0;
  }

  private static double[] joined(double[][] w, double[] b, double[] x) {
    DoubleStream weights = Arrays.stream(w).flatMapToDouble(Arrays::stream);
    return DoubleStream.concat(weights, DoubleStream.concat(Arrays.stream(b), Arrays.stream(x)))
        .toArray();
  }
}
