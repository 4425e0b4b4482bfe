package p02.misconception.tutorial11;

import p02.hidden.model.XorLearner;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The share of errors, or classes exchanged. */
@Misconception(
    id = "xor-nearly-all-wrong",
    tasks = {"1.1.6"},
    says =
        "Your network is wrong nearly every time, and it takes knowledge to be wrong so often. Which side of 0 is class 1, and do you count the right answers?")
final class XorNearlyAllWrong implements Mistake<XorLearner> {
  @Override
  public XorLearner in(XorLearner right) {
    return right.reported(accuracy -> 1 - right.reported().applyAsDouble(accuracy));
  }
}
