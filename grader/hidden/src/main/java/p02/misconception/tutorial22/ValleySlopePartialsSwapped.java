package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** ∂/∂w₂ first. */
@Misconception(
    id = "valley-slope-partials-swapped",
    tasks = {"2.2.5"},
    says = "The entries of your gradient stand in the wrong order.",
    published = true)
final class ValleySlopePartialsSwapped implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w -> new double[] {right.valleySlope().apply(w)[1], right.valleySlope().apply(w)[0]});
  }
}
