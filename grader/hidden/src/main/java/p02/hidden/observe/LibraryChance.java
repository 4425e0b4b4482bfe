package p02.hidden.observe;

import org.nd4j.linalg.api.rng.Random;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J's own random numbers, which no seed of the student's begins. */
public final class LibraryChance {
  private static final long SEED = 42;

  private LibraryChance() {}

  /** Begins them: the same for everybody, whenever code is asked, whatever it did before. */
  public static void begin() {
    Fresh.STATE.restore(Nd4j.getRandom());
  }

  /**
   * Runs what is no part of the task: the numbers begin anew for it, and go on afterwards as if
   * none had been drawn.
   */
  public static void beside(Runnable run) {
    Random chance = Nd4j.getRandom();
    GeneratorState before = GeneratorState.of(chance);
    begin();
    try {
      run.run();
    } finally {
      before.restore(chance);
    }
  }

  /** What a generator holds that has drawn nothing yet. */
  private static final class Fresh {
    private static final GeneratorState STATE = state();

    private Fresh() {}

    private static GeneratorState state() {
      Random fresh = Nd4j.getRandomFactory().getNewRandomInstance(SEED);
      fresh.setSeed(SEED);
      return GeneratorState.of(fresh);
    }
  }
}
