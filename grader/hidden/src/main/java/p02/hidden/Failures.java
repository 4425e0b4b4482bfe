package p02.hidden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import p02.kit.TodoException;

/** From an exception to a verdict. Messages of foreign exceptions are never asked for. */
final class Failures {
  private static final Pattern STUDENT = Pattern.compile("p02\\.(problem|tutorial)\\d\\d\\..*");
  private static final Set<Class<?>> PLAIN_MESSAGES =
      Set.of(
          ArrayIndexOutOfBoundsException.class,
          ArithmeticException.class,
          NegativeArraySizeException.class);

  private Failures() {}

  static Map<String, String> verdict(Throwable thrown, Task task) {
    if (thrown instanceof WrongAnswer || thrown instanceof StudentId.NoStudent) {
      String kind = thrown instanceof WrongAnswer ? "failed" : "not_attempted";
      return Map.of("verdict", kind, "message", thrown.getMessage());
    } else if (thrown instanceof TodoException open) {
      return open(open, task);
    } else if (thrown instanceof OutOfMemoryError) {
      return Map.of("verdict", "out_of_memory");
    } else if (thrown instanceof StackOverflowError) {
      return failed("A method calls itself without end.");
    } else if (thrown instanceof IncompatibleClassChangeError
        || thrown instanceof NoClassDefFoundError) {
      return missing((LinkageError) thrown);
    }
    return failed(told(thrown));
  }

  /** An open task: this one, or one that this one is built on. */
  static Map<String, String> open(TodoException open, Task task) {
    Map<String, String> verdict = new LinkedHashMap<>();
    verdict.put("verdict", "not_attempted");
    if (open.task().equals(task.number())) {
      verdict.put("message", "The TODO is still there.");
      return verdict;
    }
    verdict.put("message", "It waits for task " + open.task() + ", which is still open.");
    for (StackTraceElement frame : open.getStackTrace()) {
      if (STUDENT.matcher(frame.getClassName()).matches()) {
        verdict.put("waitsFor", open.task());
        verdict.put("waitsIn", frame.getClassName());
        break;
      }
    }
    return verdict;
  }

  private static Map<String, String> missing(LinkageError error) {
    // The JVM's own words name the signature that the hidden test was compiled against.
    String wanted = String.valueOf(error.getMessage()).replace('/', '.');
    if (!wanted.contains("p02.") || wanted.startsWith("Could not initialize")) {
      return failed("Its class could not be initialised; look at its static fields.");
    }
    return Map.of(
        "verdict",
        "not_attempted",
        "message",
        "It is missing, or its signature differs: " + wanted);
  }

  private static Map<String, String> failed(String message) {
    return Map.of("verdict", "failed", "message", message);
  }

  private static String told(Throwable thrown) {
    ClassLoader loader = thrown.getClass().getClassLoader();
    if (loader != null
        && loader != Failures.class.getClassLoader()
        && loader != ClassLoader.getPlatformClassLoader()) {
      return "It throws an exception of its own.";
    }
    StringBuilder text = new StringBuilder("It throws " + thrown.getClass().getSimpleName());
    if (PLAIN_MESSAGES.contains(thrown.getClass())) {
      text.append(" (").append(thrown.getMessage()).append(")");
    }
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (STUDENT.matcher(frame.getClassName()).matches()) {
        text.append(" at ").append(frame.getFileName()).append(":").append(frame.getLineNumber());
        break;
      }
    }
    return text.append(".").toString();
  }
}
