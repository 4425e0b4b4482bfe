package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** Times σ². */
@Misconception(
    id = "holes-slope-times-variance",
    tasks = {"2.2.6"},
    says = "Your gradient multiplies by σ² where it should divide.",
    published = true)
final class HolesSlopeTimesVariance implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right.holesSlope(
        w ->
            Terrain.gradient(
                w,
                (apart, squared, center) ->
                    Terrain.depth(squared, 0.04, 1 / (2 * Math.PI * 0.04)) * 0.04));
  }
}
