package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Curves;

/** No derivative of |w₁|. */
@Misconception(
    id = "valley-slope-absolute-lost",
    tasks = {"2.2.5"},
    says = "The term with |w₁| is missing from your gradient.",
    published = true)
final class ValleySlopeAbsoluteLost implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w ->
            new double[] {
              2 * Math.tanh(w[0]) * Curves.tanhSlope(w[0]), right.valleySlope().apply(w)[1]
            });
  }
}
