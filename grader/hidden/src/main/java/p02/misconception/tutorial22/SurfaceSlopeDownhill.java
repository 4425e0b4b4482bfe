package p02.misconception.tutorial22;

import java.util.Arrays;
import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** −gradient. */
@Misconception(
    id = "surface-slope-downhill",
    tasks = {"2.2.5", "2.2.6"},
    says = "Your gradient points downhill: it is the optimizer that takes the minus.",
    published = true)
final class SurfaceSlopeDownhill implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right
        .valleySlope(w -> Arrays.stream(right.valleySlope().apply(w)).map(each -> -each).toArray())
        .holesSlope(w -> Arrays.stream(right.holesSlope().apply(w)).map(each -> -each).toArray());
  }
}
