package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Curves;

/** ±1. */
@Misconception(
    id = "valley-slope-absolute-not-scaled",
    tasks = {"2.2.5"},
    says = "Your gradient holds the slope of |w₁| in full; the surface holds a hundredth of it.",
    published = true)
final class ValleySlopeAbsoluteNotScaled implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w ->
            new double[] {
              2 * Math.tanh(w[0]) * Curves.tanhSlope(w[0]) + Math.signum(w[0]),
              right.valleySlope().apply(w)[1]
            });
  }
}
