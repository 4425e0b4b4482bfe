package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** w in place of w − c. */
@Misconception(
    id = "holes-slope-of-point",
    tasks = {"2.2.6"},
    says = "Your gradient multiplies by w; the inner derivative holds w − c.",
    published = true)
final class HolesSlopeOfPoint implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holesSlope(
        w -> {
          double depth = -right.holes().applyAsDouble(w) / 0.04;
          return new double[] {depth * w[0], depth * w[1]};
        });
  }
}
