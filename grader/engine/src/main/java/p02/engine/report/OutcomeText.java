package p02.engine.report;

import p02.engine.model.Outcome;

/**
 * What an outcome is called, and what the student reads.
 *
 * @param label two or three words
 * @param message what happened and what to do; empty if there is nothing to add
 */
public record OutcomeText(String label, String message) {

  /** The wording for an outcome. */
  public static OutcomeText of(Outcome outcome) {
    if (outcome instanceof Outcome.Passed) {
      return new OutcomeText("right", "");
    } else if (outcome instanceof Outcome.RightButForEdges edges) {
      return new OutcomeText("right but for edges", edges.message());
    } else if (outcome instanceof Outcome.Failed failed) {
      return new OutcomeText(
          failed.kept().right() > 0 ? "partly right" : "wrong", failed.message());
    } else if (outcome instanceof Outcome.NotAttempted open) {
      return new OutcomeText("not attempted", open.message());
    } else if (outcome instanceof Outcome.NotCompiled broken) {
      return new OutcomeText("does not compile", broken.message());
    } else if (outcome instanceof Outcome.Rejected rejected) {
      return new OutcomeText("refused", rejected.message());
    }
    return stopped(outcome);
  }

  private static OutcomeText stopped(Outcome outcome) {
    if (outcome instanceof Outcome.TimedOut late) {
      return new OutcomeText(
          "did not finish",
          late.asleep()
              ? "Stopped, since it did nothing for %d seconds: it waits for something that never comes."
                  .formatted(late.seconds())
              : "Stopped: it was given %d seconds of processor time and did not end. Either a loop in"
                      .formatted(late.seconds())
                  + " it never ends, or it does far more than is needed: look for work that is done"
                  + " again and again.");
    } else if (outcome instanceof Outcome.OutOfFuel) {
      return new OutcomeText(
          "too much work",
          "It did far more steps than a right solution needs. Either a loop in it never ends, or it"
              + " is very slow: look for work that is done again and again.");
    } else if (outcome instanceof Outcome.OutOfMemory) {
      return new OutcomeText(
          "too much memory", "It asked for far more memory than a right solution needs.");
    } else if (outcome instanceof Outcome.Crashed) {
      return new OutcomeText("ended the program", "It ended the Java program that was marking it.");
    } else if (outcome instanceof Outcome.GraderFault) {
      return new OutcomeText(
          "not graded", "The grader could not judge this. Your instructor will.");
    }
    throw new IllegalArgumentException("an outcome without wording: " + outcome);
  }
}
