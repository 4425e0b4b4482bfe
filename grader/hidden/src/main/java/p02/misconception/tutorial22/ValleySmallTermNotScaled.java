package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** |w₁|. */
@Misconception(
    id = "valley-small-term-not-scaled",
    tasks = {"2.2.5"},
    says = "Your value holds |w₁| in full; it should be a hundredth.",
    published = true)
final class ValleySmallTermNotScaled implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valley(w -> Math.pow(Math.tanh(w[0]), 2) + Math.abs(w[0]) + Layers.sigmoid(w[1]));
  }
}
