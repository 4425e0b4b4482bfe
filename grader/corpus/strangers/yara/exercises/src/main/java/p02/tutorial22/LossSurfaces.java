package p02.tutorial22;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.core.Rule;
import p02.core.Task;
import p02.problem32.SigmoidNetwork;
import p02.problem35.Optimizer;
import p02.surfaces.Descent;
import p02.surfaces.FirstOnly;
import p02.surfaces.Hole;
import p02.surfaces.Surface;
import p02.surfaces.Swapped;

/** Two surfaces. */
@Task({"2.2.5", "2.2.6", "2.2.7"})
public final class LossSurfaces {
  private static final Surface PATHOLOGICAL =
      new Surface(
          new FirstOnly(
              w -> Math.pow(Math.tanh(w), 2),
              w -> 2 * Math.tanh(w) * (1 - Math.pow(Math.tanh(w), 2))),
          new FirstOnly(w -> 0.01 * Math.abs(w), w -> 0.01 * Math.signum(w)),
          new Swapped(
              new FirstOnly(
                  SigmoidNetwork::sigmoid,
                  w -> SigmoidNetwork.sigmoid(w) * SigmoidNetwork.sigmoid(-w))));

  private static final Surface STEEP =
      new Surface(new Hole(1, -0.5, 0.2), new Hole(-1, 0.5, 0.2), new Hole(-0.5, -0.8, 0.2));

  private static final Rule<Integer> NOT_NEGATIVE =
      Rule.that(n -> n >= 0, () -> "the number of steps must not be negative");

  private LossSurfaces() {}

  public static double pathological(INDArray w) {
    return PATHOLOGICAL.value(w);
  }

  public static INDArray pathologicalGradient(INDArray w) {
    return PATHOLOGICAL.gradient(w);
  }

  public static double steep(INDArray w) {
    return STEEP.value(w);
  }

  public static INDArray steepGradient(INDArray w) {
    return STEEP.gradient(w);
  }

  public static INDArray descend(
      Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    NOT_NEGATIVE.check(steps);
    List<INDArray> points = new ArrayList<>();
    new Descent(optimizer, gradient, start, steps).forEachRemaining(points::add);
    return Nd4j.stack(0, points.toArray(INDArray[]::new));
  }
}
