package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** One hole. */
@Misconception(
    id = "holes-first-only",
    tasks = {"2.2.6"},
    says = "Your surface has one hole. There are three.",
    published = true)
final class HolesFirstOnly implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right
        .holes(
            w ->
                -LossSurfacesModel.sum(
                    w,
                    (apart, squared, center) ->
                        center[0] == 1
                            ? LossSurfacesModel.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04))
                            : 0))
        .holesSlope(
            w ->
                LossSurfacesModel.gradient(
                    w,
                    (apart, squared, center) ->
                        center[0] == 1
                            ? LossSurfacesModel.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04))
                                / 0.04
                            : 0));
  }
}
