package p02.misconception.problem35;

import p02.hidden.Misconception;
import p02.hidden.Mistake;
import p02.hidden.model.AdamParts;
import p02.hidden.model.Rules;

/** β m + g. */
@Misconception(
    id = "moments-without-one-minus-decay",
    tasks = {"3.5.3"},
    says =
        "Your moments add the whole gradient in every step and grow too large. They are means: old and new share the weight 1.")
final class MomentsWithoutOneMinusDecay implements Mistake<Rules> {
  @Override
  public Rules in(Rules right) {
    AdamParts adam = right.adam();
    return right.adam(
        adam.moments((decay, m, g) -> decay * m + g, (decay, v, g) -> decay * v + g * g));
  }
}
