package p02.engine.cli;

import p02.engine.run.StartupArchive;
import p02.engine.run.Walls;

/**
 * Under what conditions is marked.
 *
 * @param repairs whether methods that do not compile are cut out
 * @param walls what stands around the workers
 * @param archive what they start from
 */
record Conditions(Repairs repairs, Walls walls, StartupArchive archive) {
  /** The kit's own code needs no walls. */
  static final Conditions TRUSTED = new Conditions(Repairs.ON, Walls.NONE, StartupArchive.NONE);
}
