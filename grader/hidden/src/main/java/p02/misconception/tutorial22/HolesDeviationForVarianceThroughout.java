package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** σ for σ² everywhere. */
@Misconception(
    id = "holes-deviation-for-variance-throughout",
    tasks = {"2.2.6"},
    says = "Value and gradient have σ where σ² stands: your holes are too wide.",
    published = true)
final class HolesDeviationForVarianceThroughout implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right
        .holes(
            w ->
                -LossSurfacesModel.sum(
                    w,
                    (apart, squared, center) ->
                        LossSurfacesModel.depth(squared, 0.2, 1 / (2 * Math.PI * 0.2))))
        .holesSlope(
            w ->
                LossSurfacesModel.gradient(
                    w,
                    (apart, squared, center) ->
                        LossSurfacesModel.depth(squared, 0.2, 1 / (2 * Math.PI * 0.2)) / 0.2));
  }
}
