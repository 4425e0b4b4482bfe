package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** σ for σ² in the value. */
@Misconception(
    id = "holes-deviation-for-variance",
    tasks = {"2.2.6"},
    says = "Your value has σ where σ² stands: its holes are too wide.",
    published = true)
final class HolesDeviationForVariance implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holes(
        w ->
            -LossSurfacesModel.sum(
                w,
                (apart, squared, center) ->
                    LossSurfacesModel.depth(squared, 0.2, 1 / (2 * Math.PI * 0.2))));
  }
}
