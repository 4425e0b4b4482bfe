package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 1 / σ of the exponent. */
@Misconception(
    id = "holes-slope-by-deviation",
    tasks = {"2.2.6"},
    says = "Your gradient divides by σ where the exponent holds σ².",
    published = true)
final class HolesSlopeByDeviation implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right.holesSlope(
        w ->
            Terrain.gradient(
                w,
                (apart, squared, center) ->
                    Terrain.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04)) / 0.2));
  }
}
