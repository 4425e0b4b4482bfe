package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 1 / (√(2π) σ) everywhere. */
@Misconception(
    id = "holes-normalised-in-one-dimension-throughout",
    tasks = {"2.2.6"},
    says = "Value and gradient are normalised like a Gaussian of one number. This one has two.",
    published = true)
final class HolesNormalisedInOneDimensionThroughout implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right
        .holes(
            w ->
                -Terrain.sum(
                    w,
                    (apart, squared, center) ->
                        Terrain.depth(squared, 0.04, 1 / (Math.sqrt(2 * Math.PI) * 0.2))))
        .holesSlope(
            w ->
                Terrain.gradient(
                    w,
                    (apart, squared, center) ->
                        Terrain.depth(squared, 0.04, 1 / (Math.sqrt(2 * Math.PI) * 0.2)) / 0.04));
  }
}
