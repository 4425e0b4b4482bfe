import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Counts in whose code the samples of two flight recordings fall: the engine's and a worker's. */
public final class Stages {
  private static final Set<String> SAMPLES =
      Set.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
  private static final List<String> ENGINE =
      List.of("intake", "compile", "screen", "run", "score", "report", "journal", "assignment");

  private Stages() {}

  /** Usage: {@code java grader/benchmark/Stages.java ENGINE.jfr WORKER.jfr}. */
  public static void main(String[] args) throws IOException {
    print("the engine", Path.of(args[0]), Stages::engineStage);
    print("the worker", Path.of(args[1]), Stages::workerStage);
  }

  private static void print(String who, Path recording, Function<String, String> stage)
      throws IOException {
    if (!Files.exists(recording)) {
      System.out.printf("  %s: no recording%n", who);
      return;
    }
    Map<String, Integer> samples = new TreeMap<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
      if (SAMPLES.contains(event.getEventType().getName()) && !waits(event)) {
        samples.merge(stage(event, stage), 1, Integer::sum);
      }
    }
    int all = samples.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("  %s, %d samples of Java threads that were at work%n", who, all);
    samples.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(each -> System.out.printf("%7.1f %%  %s%n", 100.0 * each.getValue() / all, each.getKey()));
  }

  /** Reading from a pipe, or asleep in the system: not at work. */
  private static boolean waits(RecordedEvent event) {
    if (event.getStackTrace() == null || event.getStackTrace().getFrames().isEmpty()) {
      return true;
    }
    String top = name(event.getStackTrace().getFrames().get(0));
    return top.matches(
        "java.io.FileInputStream.*read.*|java.lang.Object.wait.*|.*ProcessHandleImpl.*wait.*"
            + "|.*[eE]poll.*|jdk.internal.misc.Unsafe.park|.*Net.accept|.*NativeThread.*");
  }

  /** The innermost frame that belongs to a stage decides. */
  private static String stage(RecordedEvent event, Function<String, String> stage) {
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      String found = stage.apply(name(frame));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "anything else";
  }

  private static String engineStage(String name) {
    return ENGINE.stream().filter(each -> name.startsWith("p02.engine." + each)).findFirst().orElse("");
  }

  private static String workerStage(String name) {
    if (name.startsWith("p02.problem")) {
      return "the student's code and what it calls";
    } else if (name.startsWith("p02.misconception")) {
      return "diagnosis: misconceptions";
    } else if (name.startsWith("p02.oracle")) {
      return "expected values: the oracle";
    } else if (name.startsWith("p02.hidden") || name.startsWith("p02.kit")) {
      return "hidden tests and given code";
    } else if (name.startsWith("org.junit")) {
      return "JUnit";
    } else if (name.startsWith("p02.worker")) {
      return "the worker: classes, protocol, meter";
    }
    return "";
  }

  private static String name(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }
}
