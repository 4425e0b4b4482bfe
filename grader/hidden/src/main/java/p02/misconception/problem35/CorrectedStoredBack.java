package p02.misconception.problem35;

import java.util.List;
import p02.hidden.model.AdamParts;
import p02.hidden.model.AdamParts.Stored;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** m̃ and ṽ stored, or one of them. */
@Misconception(
    id = "corrected-stored-back",
    tasks = {"3.5.3"},
    says =
        "You store a corrected moment in place of m or v, so that the next step corrects it once more.",
    keeps = "5/9",
    published = true)
final class CorrectedStoredBack implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(adam.storing(new Stored(true, true)));
  }

  @Override
  public List<UpdateRules> others(UpdateRules right) {
    return List.of(
        right.adam(right.adam().storing(new Stored(true, false))),
        right.adam(right.adam().storing(new Stored(false, true))));
  }
}
