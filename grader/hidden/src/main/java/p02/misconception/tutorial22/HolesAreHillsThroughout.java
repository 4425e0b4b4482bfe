package p02.misconception.tutorial22;

import java.util.Arrays;
import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The minus is lost, in the gradient, too. */
@Misconception(
    id = "holes-are-hills-throughout",
    tasks = {"2.2.6"},
    says = "Your surface has hills where it should have holes, and your gradient is theirs.",
    published = true)
final class HolesAreHillsThroughout implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right
        .holes(w -> -right.holes().applyAsDouble(w))
        .holesSlope(w -> Arrays.stream(right.holesSlope().apply(w)).map(each -> -each).toArray());
  }
}
