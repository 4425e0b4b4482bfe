package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** No 0.01 |w₁|. */
@Misconception(
    id = "valley-small-term-lost",
    tasks = {"2.2.5"},
    says = "The small term with |w₁| is missing from your value.",
    published = true)
final class ValleySmallTermLost implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valley(w -> Math.pow(Math.tanh(w[0]), 2) + Layers.sigmoid(w[1]));
  }
}
