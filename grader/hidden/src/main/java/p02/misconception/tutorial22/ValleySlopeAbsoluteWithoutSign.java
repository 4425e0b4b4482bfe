package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Curves;

/** +0.01 on both sides. */
@Misconception(
    id = "valley-slope-absolute-without-sign",
    tasks = {"2.2.5"},
    says = "The derivative of |w₁| is not the same on both sides of 0.",
    published = true)
final class ValleySlopeAbsoluteWithoutSign implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w ->
            new double[] {
              2 * Math.tanh(w[0]) * Curves.tanhSlope(w[0]) + 0.01, right.valleySlope().apply(w)[1]
            });
  }
}
