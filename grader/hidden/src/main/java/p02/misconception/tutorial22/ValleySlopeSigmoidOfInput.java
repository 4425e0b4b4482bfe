package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** w₂ (1 − w₂). */
@Misconception(
    id = "valley-slope-sigmoid-of-input",
    tasks = {"2.2.5"},
    says = "The rule σ′ = s (1 − s) is about s = σ(w₂); you put w₂ itself into it.",
    published = true)
final class ValleySlopeSigmoidOfInput implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w -> new double[] {right.valleySlope().apply(w)[0], w[1] * (1 - w[1])});
  }
}
