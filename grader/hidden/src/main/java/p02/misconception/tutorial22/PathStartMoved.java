package p02.misconception.tutorial22;

import p02.hidden.model.Descent;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** step works on start itself. */
@Misconception(
    id = "path-start-moved",
    tasks = {"2.2.7"},
    says = "Your descent moves the start that it is given. Work on a copy.")
final class PathStartMoved implements Mistake<Descent> {
  @Override
  public Descent in(Descent right) {
    return right.movingStart();
  }
}
