package p02.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.opentest4j.TestAbortedException;

/** Follows the tests and draws the board when they have ended. */
public final class BoardListener implements TestExecutionListener {
  private final Map<String, TestExecutionResult> results = new HashMap<>();

  /** JUnit finds it by its service file. */
  public BoardListener() {}

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    TaskCatalog.taskOf(test)
        .ifPresent(task -> results.merge(task, result, BoardListener::worse));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    String when = System.getProperty("p02.board", "now");
    if (when.equals("off") || results.isEmpty()) {
      return;
    }
    Map<String, String> titles = new TreeMap<>();
    List<TaskLine> lines =
        TaskCatalog.all(titles).stream()
            .map(task -> withResult(task, results.get(task.number())))
            .sorted(Comparator.comparing(TaskLine::number))
            .toList();
    String board = Board.of(lines, titles);
    if (when.equals("last")) {
      write(Path.of(System.getProperty("p02.board.file")), board);
    } else {
      System.out.println(board);
    }
  }

  private static TestExecutionResult worse(TestExecutionResult one, TestExecutionResult other) {
    // FAILED comes after ABORTED comes after SUCCESSFUL.
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> 0;
      case ABORTED -> 1;
      case FAILED -> 2;
    };
  }

  private static TaskLine withResult(TaskLine task, TestExecutionResult result) {
    if (result == null) {
      return task;
    }
    String message =
        result.getThrowable().map(BoardListener::told).orElse("");
    TaskState state =
        switch (result.getStatus()) {
          case SUCCESSFUL -> TaskState.DONE;
          case ABORTED -> TaskState.TO_DO;
          case FAILED -> TaskState.WRONG;
        };
    return new TaskLine(task.number(), task.title(), task.points(), state, message, task.file());
  }

  /** An assertion speaks for itself; of an exception the student's own line matters. */
  private static String told(Throwable thrown) {
    if (thrown instanceof AssertionError || thrown instanceof TestAbortedException) {
      return String.valueOf(thrown.getMessage());
    } else if (thrown instanceof TimeoutException) {
      return "It takes longer than half a minute. Is there a loop that never ends, or one that does far more work than it must?";
    }
    return thrown.getClass().getSimpleName()
        + ": "
        + thrown.getMessage()
        + place("\nat ", thrown, frame -> isTask(frame) && !isTest(frame))
        + place("\ncalled from ", thrown, frame -> isTask(frame) && isTest(frame));
  }

  private static String place(String before, Throwable thrown, Predicate<StackTraceElement> wanted) {
    return Stream.of(thrown.getStackTrace())
        .filter(wanted)
        .findFirst()
        .map(frame -> before + frame.getFileName() + ", line " + frame.getLineNumber())
        .orElse("");
  }

  private static boolean isTask(StackTraceElement frame) {
    return frame.getClassName().matches("p02\\.(problem|tutorial)\\d\\d\\..*");
  }

  private static boolean isTest(StackTraceElement frame) {
    return frame.getClassName().endsWith("Test");
  }

  private static void write(Path file, String board) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, board);
    } catch (IOException e) {
      throw new UncheckedIOException("the board cannot be written to " + file, e);
    }
  }
}
