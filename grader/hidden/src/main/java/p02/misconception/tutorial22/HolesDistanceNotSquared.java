package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** exp(−½ ‖w − c‖ / σ²). */
@Misconception(
    id = "holes-distance-not-squared",
    tasks = {"2.2.6"},
    says = "The distance in the exponent of your value is not squared.",
    published = true)
final class HolesDistanceNotSquared implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holes(
        w ->
            -LossSurfacesModel.sum(
                w,
                (apart, squared, center) ->
                    LossSurfacesModel.depth(Math.sqrt(squared), 0.04, 1 / (2 * Math.PI * 0.04))));
  }
}
