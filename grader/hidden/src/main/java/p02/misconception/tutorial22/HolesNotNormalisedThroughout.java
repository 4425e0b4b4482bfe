package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No 1 / (2π σ²) anywhere. */
@Misconception(
    id = "holes-not-normalised-throughout",
    tasks = {"2.2.6"},
    says = "Value and gradient lack the constant 1 / (2π σ²).",
    published = true)
final class HolesNotNormalisedThroughout implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right
        .holes(
            w ->
                -LossSurfacesModel.sum(
                    w, (apart, squared, center) -> LossSurfacesModel.depth(squared, 0.04, 1)))
        .holesSlope(
            w ->
                LossSurfacesModel.gradient(
                    w,
                    (apart, squared, center) -> LossSurfacesModel.depth(squared, 0.04, 1) / 0.04));
  }
}
