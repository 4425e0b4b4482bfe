package p02.engine.score;

import p02.engine.model.Outcome;

/** How many points an outcome earns. */
final class TaskPoints {
  private TaskPoints() {}

  /**
   * All of the points where all is right, three quarters where only edges are missed, else the
   * share that a failed task keeps.
   */
  static double earned(double points, Outcome outcome) {
    if (outcome instanceof Outcome.Passed) {
      return points;
    }
    if (outcome instanceof Outcome.RightButForEdges) {
      return Outcome.RightButForEdges.KEPT.of(points);
    }
    return outcome instanceof Outcome.Failed failed ? failed.kept().of(points) : 0;
  }
}
