package p02.engine.cli;

import p02.engine.run.Walls;

/**
 * Under what conditions is marked.
 *
 * @param repairs whether methods that do not compile are cut out
 * @param walls what stands around the workers
 */
record Conditions(Repairs repairs, Walls walls) {
  /** The kit's own code needs no walls. */
  static final Conditions TRUSTED = new Conditions(Repairs.ON, Walls.NONE);
}
