package p02.engine.score;

import p02.engine.model.Outcome;

/** How many points an outcome earns. */
final class Points {
  private Points() {}

  /** Only what passed earns: all of the points, or the share that a failed task keeps. */
  static double earned(double points, Outcome outcome) {
    if (outcome instanceof Outcome.Passed) {
      return points;
    }
    return outcome instanceof Outcome.Failed failed ? failed.kept().of(points) : 0;
  }
}
