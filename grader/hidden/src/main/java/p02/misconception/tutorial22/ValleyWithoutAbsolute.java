package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** 0.01 w₁. */
@Misconception(
    id = "valley-without-absolute",
    tasks = {"2.2.5"},
    says = "Your small term rises from left to right. It should be |w₁|.",
    published = true)
final class ValleyWithoutAbsolute implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valley(w -> Math.pow(Math.tanh(w[0]), 2) + 0.01 * w[0] + Layers.sigmoid(w[1]));
  }
}
