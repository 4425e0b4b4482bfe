package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No 1 / σ² of the exponent. */
@Misconception(
    id = "holes-slope-without-variance",
    tasks = {"2.2.6"},
    says = "Your gradient lacks the inner derivative's 1 / σ².",
    published = true)
final class HolesSlopeWithoutVariance implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holesSlope(
        w ->
            LossSurfacesModel.gradient(
                w,
                (apart, squared, center) ->
                    LossSurfacesModel.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04))));
  }
}
