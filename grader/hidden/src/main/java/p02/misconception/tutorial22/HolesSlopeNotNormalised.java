package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No 1 / (2π σ²) in the gradient. */
@Misconception(
    id = "holes-slope-not-normalised",
    tasks = {"2.2.6"},
    says = "Your gradient lacks the constant 1 / (2π σ²) of the surface.",
    published = true)
final class HolesSlopeNotNormalised implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right.holesSlope(
        w ->
            Terrain.gradient(
                w, (apart, squared, center) -> Terrain.depth(squared, 0.04, 1) / 0.04));
  }
}
