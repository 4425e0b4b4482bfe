package p02.misconception.tutorial22;

import p02.hidden.model.Terrain;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** σ for σ² everywhere. */
@Misconception(
    id = "holes-deviation-for-variance-throughout",
    tasks = {"2.2.6"},
    says = "Value and gradient have σ where σ² stands: your holes are too wide.",
    published = true)
final class HolesDeviationForVarianceThroughout implements Mistake<Terrain> {
  @Override
  public Terrain in(Terrain right) {
    return right
        .holes(
            w ->
                -Terrain.sum(
                    w,
                    (apart, squared, center) ->
                        Terrain.depth(squared, 0.2, 1 / (2 * Math.PI * 0.2))))
        .holesSlope(
            w ->
                Terrain.gradient(
                    w,
                    (apart, squared, center) ->
                        Terrain.depth(squared, 0.2, 1 / (2 * Math.PI * 0.2)) / 0.2));
  }
}
