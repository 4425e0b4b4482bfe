package p02.misconception.tutorial11;

import p02.hidden.model.XorLearner;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** 98 for 0.98. */
@Misconception(
    id = "xor-in-percent",
    tasks = {"1.1.6"},
    says =
        "Your accuracy is in percent, or it is a count. A fraction between 0 and 1 is asked for.")
final class XorInPercent implements Mistake<XorLearner> {
  @Override
  public XorLearner in(XorLearner right) {
    return right.reported(accuracy -> 100 * right.reported().applyAsDouble(accuracy));
  }
}
