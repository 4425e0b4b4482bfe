package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No 1 / (2π σ²) in the gradient. */
@Misconception(
    id = "holes-slope-not-normalised",
    tasks = {"2.2.6"},
    says = "Your gradient lacks the constant 1 / (2π σ²) of the surface.",
    published = true)
final class HolesSlopeNotNormalised implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holesSlope(
        w ->
            LossSurfacesModel.gradient(
                w, (apart, squared, center) -> LossSurfacesModel.depth(squared, 0.04, 1) / 0.04));
  }
}
