package p02.engine.model;

/** What became of one folder or archive. */
public sealed interface Intake permits Submission, Intake.Unreadable {

  /** The name under which results are filed: safe as a file name on every platform, unique. */
  String id();

  /**
   * A submission that could not be read at all.
   *
   * @param id its name
   * @param reason one sentence for the instructor: what, where, what to do
   */
  record Unreadable(String id, String reason) implements Intake {}
}
