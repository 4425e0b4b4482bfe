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
    return switch (outcome.kind()) {
      case PASSED -> new OutcomeText("right", "");
      case RIGHT_BUT_FOR_EDGES -> new OutcomeText("right but for edges", outcome.message());
      case FAILED ->
          new OutcomeText(outcome.kept().right() > 0 ? "partly right" : "wrong", outcome.message());
      case NOT_ATTEMPTED -> new OutcomeText("not attempted", outcome.message());
      case NOT_COMPILED -> new OutcomeText("does not compile", outcome.message());
      case REJECTED -> new OutcomeText("refused", outcome.message());
      case TIMED_OUT -> new OutcomeText("did not finish", outcome.message());
      case OUT_OF_FUEL ->
          new OutcomeText(
              "too much work",
              "It did far more steps than a right solution needs. Either a loop in it never ends,"
                  + " or it is very slow: look for work that is done again and again.");
      case OUT_OF_MEMORY ->
          new OutcomeText(
              "too much memory", "It asked for far more memory than a right solution needs.");
      case CRASHED ->
          new OutcomeText("ended the program", "It ended the Java program that was marking it.");
      case GRADER_FAULT ->
          new OutcomeText("not graded", "The grader could not judge this. Your instructor will.");
    };
  }
}
