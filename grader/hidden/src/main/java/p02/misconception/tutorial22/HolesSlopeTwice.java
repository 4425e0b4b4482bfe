package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 2 (w − c). */
@Misconception(
    id = "holes-slope-twice",
    tasks = {"2.2.6"},
    says = "The ½ of the exponent is lost in your gradient.",
    published = true)
final class HolesSlopeTwice implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holesSlope(
        w ->
            LossSurfacesModel.gradient(
                w,
                (apart, squared, center) ->
                    LossSurfacesModel.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04)) * 2 / 0.04));
  }
}
