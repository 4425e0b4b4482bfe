package p02.engine.report;

import java.util.List;

/**
 * What a re-mark changed for one student.
 *
 * @param submission whose marks they are
 * @param before the total; a word where there was none
 * @param after the same, now
 * @param why there is no mark now; empty if there is one
 * @param tasks those whose points or words changed
 */
public record Changes(
    String submission, String before, String after, String why, List<Task> tasks) {
  /** Copies the list. */
  public Changes {
    tasks = List.copyOf(tasks);
  }

  /**
   * A task that changed.
   *
   * @param number as {@code 3.4.6}
   * @param name what it is called
   * @param before points before, as {@code 3 of 4}; a word where there were none
   * @param after points now
   * @param text what the student reads of it now
   */
  public record Task(String number, String name, String before, String after, String text) {}
}
