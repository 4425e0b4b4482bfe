package p02.misconception.tutorial11;

import p02.hidden.model.XorLearner;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;
import p02.hidden.subject.XorLearning.Run;

/** Training as it pleases. */
@Misconception(
    id = "xor-arguments-ignored",
    tasks = {"1.1.6"},
    says =
        "A single epoch with a tiny learning rate learns everything. Which of the arguments do you use?")
final class XorArgumentsIgnored implements Mistake<XorLearner> {
  @Override
  public XorLearner in(XorLearner right) {
    return right.understood(
        run -> {
          Run asked = right.understood().apply(run);
          return new Run(128, 120, 3, asked.seed());
        });
  }
}
