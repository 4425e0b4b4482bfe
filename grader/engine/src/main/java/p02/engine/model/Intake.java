package p02.engine.model;

import java.util.List;

/** What became of one folder or archive. */
public sealed interface Intake permits Submission, Intake.Unreadable {

  /** The name under which results are filed: safe as a file name on every platform, unique. */
  String id();

  /**
   * A submission that could not be read at all.
   *
   * @param id its name
   * @param reason one sentence for the instructor: what, where, what to do
   * @param choices things of which the instructor must say which one counts; mostly none
   */
  record Unreadable(String id, String reason, List<String> choices) implements Intake {
    /** Copies the list. */
    public Unreadable {
      choices = List.copyOf(choices);
    }

    /** One where a choice would not help. */
    public Unreadable(String id, String reason) {
      this(id, reason, List.of());
    }
  }
}
