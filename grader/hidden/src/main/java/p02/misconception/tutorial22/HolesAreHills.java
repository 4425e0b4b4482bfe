package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The minus of the value is lost. */
@Misconception(
    id = "holes-are-hills",
    tasks = {"2.2.6"},
    says = "Your surface has hills where it should have holes.",
    published = true)
final class HolesAreHills implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right.holes(w -> -right.holes().applyAsDouble(w));
  }
}
