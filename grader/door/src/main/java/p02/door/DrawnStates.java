package p02.door;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Lets native code draw from ND4J's generator, and from none of its own, which it would begin by
 * the clock. ND4J's executioner does so where an operation is asked for at once; a graph of
 * SameDiff does not.
 */
final class DrawnStates {
  private DrawnStates() {}

  /** Gives a context the generator's states; every one, since no list of what draws is needed. */
  static void letIn(OpContext context) {
    Random chance = Nd4j.getRandom();
    context.setRngStates(chance.rootState(), chance.nodeState());
  }

  /** Lets the generator go on from where native code left it. */
  static void letOut(OpContext context) {
    Pair<Long, Long> left = context.getRngStates();
    Nd4j.getRandom().setStates(left.getFirst(), left.getSecond());
  }
}
