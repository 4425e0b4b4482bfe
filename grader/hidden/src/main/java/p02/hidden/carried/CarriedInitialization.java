package p02.hidden.carried;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import p02.hidden.model.WeightInitialization;
import p02.hidden.observe.Content;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Initializing;
import p02.hidden.subject.Initializing.Weights;

/** Kaiming's weights, drawn with the student's earlier normal numbers. */
public final class CarriedInitialization {
  private static final String NORMAL = "2.2.2";

  private CarriedInitialization() {}

  /**
   * What a {@link ScriptSubject} asks for. It is made here, where it is linked once: an adapter,
   * which is loaded for each submission, would link it each time.
   */
  public static Function<Initializing, List<CarriedModel<WeightInitialization>>> carriedModels() {
    return CarriedInitialization::of;
  }

  private static List<CarriedModel<WeightInitialization>> of(Initializing own) {
    return List.of(
        new CarriedModel<>(
            List.of(NORMAL),
            results ->
                WeightInitialization.RIGHT.bell(
                    (in, out, sd, seed) ->
                        noted(results, () -> own.normal(in, out, sd, seed), in, out, sd, seed))));
  }

  private static Weights noted(CarriedResults results, Supplier<Weights> drawn, double... input) {
    Weights[] weights = new Weights[1];
    results.record(
        NORMAL,
        input,
        () -> {
          weights[0] = drawn.get();
          if (weights[0].content() instanceof Content.Sample sample) {
            return sample.numbers();
          }
          throw results.unusable(NORMAL, weights[0].content());
        });
    return weights[0];
  }
}
