package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 1 / σ of the exponent. */
@Misconception(
    id = "holes-slope-by-deviation",
    tasks = {"2.2.6"},
    says = "Your gradient divides by σ where the exponent holds σ².",
    published = true)
final class HolesSlopeByDeviation implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holesSlope(
        w ->
            LossSurfacesModel.gradient(
                w,
                (apart, squared, center) ->
                    LossSurfacesModel.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04)) / 0.2));
  }
}
