package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** No 1 / σ² of the exponent. */
@Misconception(
    id = "holes-slope-without-variance",
    tasks = {"2.2.6"},
    says = "Your gradient lacks the inner derivative's 1 / σ².",
    published = true)
final class HolesSlopeWithoutVariance implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right.holesSlope(
        w ->
            Terrain.gradient(
                w,
                (apart, squared, center) ->
                    Terrain.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04))));
  }
}
