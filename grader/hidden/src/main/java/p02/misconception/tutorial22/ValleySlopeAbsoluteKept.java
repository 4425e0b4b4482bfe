package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Curves;

/** 0.01 |w₁| in the gradient. */
@Misconception(
    id = "valley-slope-absolute-kept",
    tasks = {"2.2.5"},
    says = "Your gradient still holds |w₁| itself. What is its slope on either side?",
    published = true)
final class ValleySlopeAbsoluteKept implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w ->
            new double[] {
              2 * Math.tanh(w[0]) * Curves.tanhSlope(w[0]) + 0.01 * Math.abs(w[0]),
              right.valleySlope().apply(w)[1]
            });
  }
}
