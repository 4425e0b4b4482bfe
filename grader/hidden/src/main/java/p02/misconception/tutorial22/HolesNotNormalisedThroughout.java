package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No 1 / (2π σ²) anywhere. */
@Misconception(
    id = "holes-not-normalised-throughout",
    tasks = {"2.2.6"},
    says = "Value and gradient lack the constant 1 / (2π σ²).",
    published = true)
final class HolesNotNormalisedThroughout implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right
        .holes(w -> -Terrain.sum(w, (apart, squared, center) -> Terrain.depth(squared, 0.04, 1)))
        .holesSlope(
            w ->
                Terrain.gradient(
                    w, (apart, squared, center) -> Terrain.depth(squared, 0.04, 1) / 0.04));
  }
}
