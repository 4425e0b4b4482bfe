package p02.hidden.carried;

import java.util.List;
import java.util.function.Function;
import p02.hidden.model.Likelihood;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.CarriedResults;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Losses;

/** Later losses, built on the student's sum of squares. */
public final class CarriedLosses {
  private CarriedLosses() {}

  /**
   * What a {@link ScriptSubject} asks for. It is made here, where it is linked once: an adapter,
   * which is loaded for each submission, would link it each time.
   */
  public static Function<Losses, List<CarriedModel<Likelihood>>> carriedModels() {
    return CarriedLosses::of;
  }

  /** The right share of each output, of the student's sum. */
  public static List<CarriedModel<Likelihood>> of(Losses own) {
    return List.of(new CarriedModel<>(List.of("3.4.4"), results -> withSum(own, results)));
  }

  private static Likelihood withSum(Losses own, CarriedResults results) {
    return Likelihood.RIGHT.squares(
        r -> r * r,
        (columns, f, y) -> results.recordNumber("3.4.4", columns, () -> own.sumOfSquares(f, y)));
  }
}
