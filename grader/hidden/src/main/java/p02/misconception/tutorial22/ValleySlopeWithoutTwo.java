package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Curves;

/** tanh (1 − tanh²). */
@Misconception(
    id = "valley-slope-without-two",
    tasks = {"2.2.5"},
    says = "The derivative of a square brings down a factor; yours lacks it.",
    published = true)
final class ValleySlopeWithoutTwo implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w ->
            new double[] {
              Math.tanh(w[0]) * Curves.tanhSlope(w[0]) + Math.signum(w[0]) / 100,
              right.valleySlope().apply(w)[1]
            });
  }
}
