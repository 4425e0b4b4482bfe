package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** σ(w₂). */
@Misconception(
    id = "valley-slope-sigmoid-kept",
    tasks = {"2.2.5"},
    says = "Your second entry is the sigmoid; it should be its derivative.",
    published = true)
final class ValleySlopeSigmoidKept implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valleySlope(
        w -> new double[] {right.valleySlope().apply(w)[0], Layers.sigmoid(w[1])});
  }
}
