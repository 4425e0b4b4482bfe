package p02.student.board;

import java.io.PrintWriter;
import p02.student.check.TaskInfo;

/**
 * One line that grows while a check goes on, problem by problem: the first one takes seconds, and
 * minutes where the machine is busy, and nobody should take that for a standstill.
 */
public final class CheckProgress implements AutoCloseable {
  private final PrintWriter out;
  private String last = "";
  private boolean ended;

  private CheckProgress(PrintWriter out) {
    this.out = out;
  }

  /**
   * Begins the line.
   *
   * @param what is going on, as {@code checking}
   */
  public static CheckProgress begin(PrintWriter out, String what) {
    out.print("  " + what + " ...");
    out.flush();
    return new CheckProgress(out);
  }

  /** A task has been run. */
  public void checked(TaskInfo task) {
    if (!task.problem().equals(last)) {
      last = task.problem();
      out.print(" " + last);
      out.flush();
    }
  }

  /** Ends the line, once. */
  @Override
  public void close() {
    if (!ended) {
      ended = true;
      out.print("\n");
      out.flush();
    }
  }
}
