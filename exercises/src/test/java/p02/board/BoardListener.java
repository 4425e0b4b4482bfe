package p02.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import p02.door.Door;
import p02.kit.Variant;
import p02.precheck.tree.IdShape;

/** Follows the tests and draws the board when they have ended. */
public final class BoardListener implements TestExecutionListener {
  private static final String WHEN = System.getProperty("p02.board", "now");

  private final Map<String, TestExecutionResult> results = new HashMap<>();

  /** JUnit finds it by its service file. */
  public BoardListener() {}

  /** In an IDE nobody else asks for it; where Maven runs the tests, it is there already. */
  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    Door.install();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    TaskCatalog.taskOf(test)
        .ifPresent(task -> results.merge(task, result, BoardListener::worse));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (WHEN.equals("off")) {
      return;
    }
    Map<String, String> titles = new TreeMap<>();
    MethodLines begins = new MethodLines();
    List<TaskLine> lines =
        TaskCatalog.all(titles).stream()
            .map(task -> withResult(task, results.get(task.number()), begins))
            .sorted(Comparator.comparing(TaskLine::number, BoardListener::byNumber))
            .toList();
    String asked = System.getProperty("groups", "");
    String board = results.isEmpty() ? Board.ofNothing(asked, titles) : Board.of(lines, titles, asked, id(), idLines());
    if (WHEN.equals("last")) {
      boolean green = !results.isEmpty() && lines.stream().noneMatch(line -> line.state() == TaskState.WRONG);
      new BoardFile(Path.of(System.getProperty("p02.board.file"))).write(green, board);
    } else if (!results.isEmpty()) {
      System.out.println(board);
    }
  }

  /** As it was entered, and empty if it was not. */
  private static String id() {
    try {
      return Variant.mine().studentId();
    } catch (IllegalStateException noneYet) {
      return "";
    }
  }

  private static List<Integer> idLines() {
    try (InputStream in = Variant.class.getResourceAsStream("/student.properties")) {
      return in == null ? List.of() : IdShape.lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("student.properties cannot be read", e);
    }
  }

  /** 3.1.2 comes before 3.1.10. */
  private static int byNumber(String one, String other) {
    return Arrays.compare(
        Stream.of(one.split("\\.")).mapToInt(Integer::parseInt).toArray(),
        Stream.of(other.split("\\.")).mapToInt(Integer::parseInt).toArray());
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

  /** Of an open task the method that is still open; of a worksheet the number that is wrong. */
  private static Optional<Integer> line(
      TaskLine task, TaskState state, TestExecutionResult result, MethodLines begins) {
    if (state == TaskState.TO_DO) {
      String name = task.file().replaceFirst(".*/", "");
      return result.getThrowable().stream()
          .flatMap(thrown -> Stream.of(thrown.getStackTrace()))
          .filter(frame -> name.equals(frame.getFileName()) && frame.getLineNumber() > 0)
          .map(StackTraceElement::getLineNumber)
          .findFirst()
          .or(() -> begins.of(task.number()));
    }
    String message = result.getThrowable().map(Throwable::getMessage).orElse("");
    return NextTask.isWorksheet(task)
        ? begins.of(task.number(), message.split("\\W", 2)[0]).or(() -> begins.of(task.number()))
        : begins.of(task.number());
  }

  private static TaskLine withResult(TaskLine task, TestExecutionResult result, MethodLines begins) {
    if (result == null) {
      return task;
    }
    String message =
        result.getThrowable().map(thrown -> String.valueOf(thrown.getMessage())).orElse("");
    TaskState state =
        switch (result.getStatus()) {
          case SUCCESSFUL -> TaskState.DONE;
          case ABORTED -> TaskState.TO_DO;
          case FAILED -> TaskState.WRONG;
        };
    String place =
        line(task, state, result, begins).map(line -> task.file() + ":" + line).orElse(task.file());
    return new TaskLine(task.number(), task.title(), task.points(), state, message, place);
  }
}
