package p02.desk.written;

import java.util.Optional;

/**
 * What a written question is called where it is decided on as a whole: {@code written-3.4}, since
 * 3.4 alone is a problem with tasks of its own.
 */
public final class WholeQuestion {
  private static final String WRITTEN = "written-";

  private WholeQuestion() {}

  /** The name of a question among tasks. */
  public static String task(String question) {
    return WRITTEN + question;
  }

  /** The question that a name among tasks means; nothing if it is that of a task. */
  public static Optional<String> question(String task) {
    return task.startsWith(WRITTEN)
        ? Optional.of(task.substring(WRITTEN.length()))
        : Optional.empty();
  }
}
