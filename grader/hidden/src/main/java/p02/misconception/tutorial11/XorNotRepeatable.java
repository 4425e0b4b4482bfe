package p02.misconception.tutorial11;

import java.util.concurrent.atomic.AtomicLong;
import p02.hidden.model.XorLearner;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** A generator that goes on from call to call. */
@Misconception(
    id = "xor-not-repeatable",
    tasks = {"1.1.6"},
    says =
        "Two calls with the same arguments differ. Something draws from a generator that does not begin anew at the seed.")
final class XorNotRepeatable implements Mistake<XorLearner> {
  @Override
  public XorLearner in(XorLearner right) {
    AtomicLong calls = new AtomicLong();
    return right.understood(
        run -> right.understood().apply(run).seeded(1 + calls.getAndIncrement() % 5));
  }
}
