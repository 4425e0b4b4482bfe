package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Times σ². */
@Misconception(
    id = "holes-slope-times-variance",
    tasks = {"2.2.6"},
    says = "Your gradient multiplies by σ² where it should divide.",
    published = true)
final class HolesSlopeTimesVariance implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holesSlope(
        w ->
            LossSurfacesModel.gradient(
                w,
                (apart, squared, center) ->
                    LossSurfacesModel.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04)) * 0.04));
  }
}
