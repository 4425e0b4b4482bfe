package p02.misconception.problem35;

import java.util.List;
import p02.hidden.model.AdamParts;
import p02.hidden.model.UpdateRules;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** β m + g, in both moments or in one. */
@Misconception(
    id = "moments-without-one-minus-decay",
    tasks = {"3.5.3"},
    says =
        "A moment of yours adds the whole gradient in every step and grows too large. Both are means: old and new share the weight 1.")
final class MomentsWithoutOneMinusDecay implements Mistake<UpdateRules> {
  @Override
  public UpdateRules in(UpdateRules right) {
    AdamParts adam = right.adam();
    return right.adam(
        adam.moments((decay, m, g) -> decay * m + g, (decay, v, g) -> decay * v + g * g));
  }

  @Override
  public List<UpdateRules> others(UpdateRules right) {
    AdamParts adam = right.adam();
    return List.of(
        right.adam(adam.moments((decay, m, g) -> decay * m + g, adam.second())),
        right.adam(adam.moments(adam.first(), (decay, v, g) -> decay * v + g * g)));
  }
}
