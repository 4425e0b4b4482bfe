package p02.student.child;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import p02.meter.budget.Endings;

/**
 * How a test ended, in words. What the meter has noted counts before anything that was thrown: code
 * may have caught that.
 *
 * @param ending how
 * @param message why; empty if it is right
 * @param place the student's own line; empty if no exception tells
 */
record TestEnding(Event.Ending ending, String message, String place) {
  private static final String LOOP =
      "This takes far more steps than it should. Is there a loop that never ends, or one that does"
          + " far more work than it must?";
  private static final String MEMORY =
      "This takes far more memory than it should. Does something grow in a loop, or is an array far"
          + " too large?";
  private static final String DEPTH = "A method calls itself without end.";

  /** Tells; to be called before the next budget begins. */
  static TestEnding of(Optional<Throwable> thrown) {
    String place = thrown.map(TestEnding::place).orElse("");
    if (Endings.refused().isPresent()) {
      return wrong(
          "This task uses what the marker refuses, and would get no points:\n"
              + Endings.refused().get().getMessage(),
          place);
    } else if (Endings.exhausted()) {
      return wrong(LOOP, place);
    } else if (Endings.memoryExhausted()) {
      return wrong(MEMORY, place);
    } else if (Endings.tooDeep()) {
      return wrong(DEPTH, place);
    } else if (thrown.isEmpty()) {
      return new TestEnding(Event.Ending.RIGHT, "", "");
    }
    return thrown.get() instanceof TestAbortedException
        ? new TestEnding(Event.Ending.OPEN, String.valueOf(thrown.get().getMessage()), "")
        : wrong(message(thrown.get()), place);
  }

  private static TestEnding wrong(String message, String place) {
    return new TestEnding(Event.Ending.WRONG, message, place);
  }

  private static String message(Throwable thrown) {
    if (thrown instanceof AssertionError) {
      return String.valueOf(thrown.getMessage());
    }
    String said = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    String at = place(thrown);
    return thrown.getClass().getSimpleName() + said + (at.isEmpty() ? "" : "\nat " + at);
  }

  private static String place(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(isStudents())
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }

  private static Predicate<StackTraceElement> isStudents() {
    return frame ->
        "student".equals(frame.getClassLoaderName())
            && frame.getFileName() != null
            && frame.getLineNumber() > 0
            && !frame.getClassName().startsWith("p02.kit.")
            && !frame.getClassName().startsWith("org.apache.");
  }
}
