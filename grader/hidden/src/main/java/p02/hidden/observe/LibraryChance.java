package p02.hidden.observe;

import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J's own random numbers, which no seed of the student's begins. */
public final class LibraryChance {
  private static final long SEED = 42;

  private LibraryChance() {}

  /** Begins them: the same for everybody, whenever code is asked, whatever it did before. */
  public static void begin() {
    Nd4j.getRandom().setSeed(SEED);
  }

  /**
   * Runs what is no part of the task: the numbers begin anew for it, and go on afterwards as if
   * none had been drawn.
   */
  public static void beside(Runnable run) {
    Random chance = Nd4j.getRandom();
    long seed = chance.getSeed();
    long root = chance.rootState();
    long node = chance.nodeState();
    begin();
    try {
      run.run();
    } finally {
      chance.setSeed(seed);
      chance.setStates(root, node);
    }
  }
}
