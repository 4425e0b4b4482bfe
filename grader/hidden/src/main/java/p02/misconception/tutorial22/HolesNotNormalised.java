package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No 1 / (2π σ²) in the value. */
@Misconception(
    id = "holes-not-normalised",
    tasks = {"2.2.6"},
    says = "Your value lacks the constant 1 / (2π σ²).",
    published = true)
final class HolesNotNormalised implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holes(
        w ->
            -LossSurfacesModel.sum(
                w, (apart, squared, center) -> LossSurfacesModel.depth(squared, 0.04, 1)));
  }
}
