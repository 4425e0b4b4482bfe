package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Curves;

/** 1 − tanh². */
@Misconception(
    id = "valley-slope-square-forgotten",
    tasks = {"2.2.5"},
    says = "Your gradient differentiates tanh, but not the square around it.",
    published = true)
final class ValleySlopeSquareForgotten implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w ->
            new double[] {
              Curves.tanhSlope(w[0]) + Math.signum(w[0]) / 100, right.valleySlope().apply(w)[1]
            });
  }
}
