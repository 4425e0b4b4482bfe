package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The exponential is its own derivative. */
@Misconception(
    id = "holes-slope-without-inner",
    tasks = {"2.2.6"},
    says = "Your gradient lacks the inner derivative: it has no w − c.")
final class HolesSlopeWithoutInner implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holesSlope(
        w -> {
          double depth = -right.holes().applyAsDouble(w);
          return new double[] {depth, depth};
        });
  }
}
