package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** exp(−‖w − c‖² / σ²). */
@Misconception(
    id = "holes-half-forgotten",
    tasks = {"2.2.6"},
    says = "The ½ is missing in the exponent of your value.",
    published = true)
final class HolesHalfForgotten implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holes(
        w ->
            -LossSurfacesModel.sum(
                w,
                (apart, squared, center) ->
                    LossSurfacesModel.depth(squared, 0.02, 1 / (2 * Math.PI * 0.04))));
  }
}
