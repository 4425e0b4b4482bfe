package p02.misconception.problem35;

import java.util.List;
import java.util.stream.Stream;
import p02.hidden.model.AdamParts;
import p02.hidden.model.AdamParts.Mixed;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** β and γ exchanged, or one of them in a place of the other. */
@Misconception(
    id = "decays-swapped",
    tasks = {"3.5.3"},
    says =
        "You used β where γ belongs, or γ where β belongs. Which moment has which decay, and its correction the same?",
    published = true)
final class DecaysSwapped implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.mixed(new Mixed(true, true, true, true)));
  }

  @Override
  public List<UpdateRules> others(UpdateRules right) {
    return Stream.of(
            new Mixed(false, true, false, true),
            new Mixed(true, false, true, false),
            new Mixed(false, false, true, true),
            new Mixed(true, true, false, false),
            new Mixed(false, false, false, true),
            new Mixed(false, false, true, false),
            new Mixed(false, true, false, false),
            new Mixed(true, false, false, false))
        .map(mixed -> right.adam(right.adam().mixed(mixed)))
        .toList();
  }
}
