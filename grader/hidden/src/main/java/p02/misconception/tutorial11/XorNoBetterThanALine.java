package p02.misconception.tutorial11;

import p02.hidden.model.XorLearner;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A linear network. */
@Misconception(
    id = "xor-no-better-than-a-line",
    tasks = {"1.1.6"},
    says =
        "Your network does no better than guesses, or than one straight line: that is what is left if nothing bends it, if all hidden units begin alike, if the parameters stay as they are, or if every example is given the same class. Print the loss after each epoch.")
final class XorNoBetterThanALine implements Mistake<XorLearner> {
  @Override
  public XorLearner in(XorLearner right) {
    return right.trained(XorLearner.STRAIGHT);
  }
}
