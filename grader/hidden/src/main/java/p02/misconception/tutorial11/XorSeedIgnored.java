package p02.misconception.tutorial11;

import p02.hidden.model.XorLearner;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** The same for every seed. */
@Misconception(
    id = "xor-seed-ignored",
    tasks = {"1.1.6"},
    says =
        "Every seed gives the same accuracy. Where do your data and your initial weights come from?")
final class XorSeedIgnored implements Mistake<XorLearner> {
  @Override
  public XorLearner in(XorLearner right) {
    return right.understood(run -> right.understood().apply(run).seeded(1));
  }
}
