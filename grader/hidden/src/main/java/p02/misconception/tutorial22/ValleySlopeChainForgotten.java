package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 tanh. */
@Misconception(
    id = "valley-slope-chain-forgotten",
    tasks = {"2.2.5"},
    says = "Your gradient lacks the inner derivative of tanh².",
    published = true)
final class ValleySlopeChainForgotten implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w ->
            new double[] {
              2 * Math.tanh(w[0]) + Math.signum(w[0]) / 100, right.valleySlope().apply(w)[1]
            });
  }
}
