package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** exp(−‖w − c‖² / σ²). */
@Misconception(
    id = "holes-half-forgotten",
    tasks = {"2.2.6"},
    says = "The ½ is missing in the exponent of your value.",
    published = true)
final class HolesHalfForgotten implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right.holes(
        w ->
            -Terrain.sum(
                w,
                (apart, squared, center) ->
                    Terrain.depth(squared, 0.02, 1 / (2 * Math.PI * 0.04))));
  }
}
