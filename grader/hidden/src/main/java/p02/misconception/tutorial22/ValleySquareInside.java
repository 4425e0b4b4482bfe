package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** tanh(w₁²). */
@Misconception(
    id = "valley-square-inside",
    tasks = {"2.2.5"},
    says = "You square w₁; it is tanh that is squared.",
    published = true)
final class ValleySquareInside implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valley(w -> Math.tanh(w[0] * w[0]) + 0.01 * Math.abs(w[0]) + Layers.sigmoid(w[1]));
  }
}
