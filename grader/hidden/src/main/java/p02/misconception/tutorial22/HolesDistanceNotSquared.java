package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** exp(−½ ‖w − c‖ / σ²). */
@Misconception(
    id = "holes-distance-not-squared",
    tasks = {"2.2.6"},
    says = "The distance in the exponent of your value is not squared.",
    published = true)
final class HolesDistanceNotSquared implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right.holes(
        w ->
            -Terrain.sum(
                w,
                (apart, squared, center) ->
                    Terrain.depth(Math.sqrt(squared), 0.04, 1 / (2 * Math.PI * 0.04))));
  }
}
