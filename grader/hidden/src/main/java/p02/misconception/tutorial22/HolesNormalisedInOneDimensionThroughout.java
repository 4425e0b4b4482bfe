package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 1 / (√(2π) σ) everywhere. */
@Misconception(
    id = "holes-normalised-in-one-dimension-throughout",
    tasks = {"2.2.6"},
    says = "Value and gradient are normalised like a Gaussian of one number. This one has two.",
    published = true)
final class HolesNormalisedInOneDimensionThroughout implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right
        .holes(
            w ->
                -LossSurfacesModel.sum(
                    w,
                    (apart, squared, center) ->
                        LossSurfacesModel.depth(squared, 0.04, 1 / (Math.sqrt(2 * Math.PI) * 0.2))))
        .holesSlope(
            w ->
                LossSurfacesModel.gradient(
                    w,
                    (apart, squared, center) ->
                        LossSurfacesModel.depth(squared, 0.04, 1 / (Math.sqrt(2 * Math.PI) * 0.2))
                            / 0.04));
  }
}
