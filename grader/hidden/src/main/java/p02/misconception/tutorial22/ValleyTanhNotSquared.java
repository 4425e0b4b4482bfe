package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** tanh(w₁). */
@Misconception(
    id = "valley-tanh-not-squared",
    tasks = {"2.2.5"},
    says = "Your tanh is not squared: left of 0 the surface falls.",
    published = true)
final class ValleyTanhNotSquared implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valley(w -> Math.tanh(w[0]) + 0.01 * Math.abs(w[0]) + Layers.sigmoid(w[1]));
  }
}
