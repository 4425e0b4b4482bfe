package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 tanh (1 − tanh). */
@Misconception(
    id = "valley-slope-tanh-not-squared",
    tasks = {"2.2.5"},
    says =
        "The derivative of tanh in your gradient is not the same at w₁ and −w₁. Is anything squared in it?",
    published = true)
final class ValleySlopeTanhNotSquared implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w ->
            new double[] {
              2 * Math.tanh(w[0]) * (1 - Math.tanh(w[0])) + Math.signum(w[0]) / 100,
              right.valleySlope().apply(w)[1]
            });
  }
}
