package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.oracle.Layers;

/** σ(−w₂). */
@Misconception(
    id = "valley-sigmoid-sign",
    tasks = {"2.2.5"},
    says = "Your sigmoid of w₂ falls where it should rise.",
    published = true)
final class ValleySigmoidSign implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.valley(
        w -> Math.pow(Math.tanh(w[0]), 2) + 0.01 * Math.abs(w[0]) + Layers.sigmoid(-w[1]));
  }
}
