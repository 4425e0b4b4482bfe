package p02.hidden;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.hidden.judge.TaskSpec;
import p02.hidden.judge.Verdict;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.worksheet.StudentId;
import p02.hidden.worksheet.WorksheetField;
import p02.kit.TodoException;
import p02.worker.FactKeys;
import p02.worker.ProblemPackages;
import p02.worker.VerdictKind;

/** Makes a verdict of an exception. It never calls the message of a student's own exception. */
final class ExceptionVerdicts {
  private static final Pattern SIGNATURE =
      Pattern.compile("[\\w.\\[\\]]+ " + ProblemPackages.CLASS + "[^'@]+\\)");

  private static final Pattern NUMBER = Pattern.compile("\\d\\.\\d\\.\\d{1,2}");

  private ExceptionVerdicts() {}

  static Verdict verdict(Throwable thrown, TaskSpec task) {
    if (thrown instanceof StudentId.NoStudent) {
      return Verdict.of(VerdictKind.NOT_ATTEMPTED).with(FactKeys.MESSAGE, thrown.getMessage());
    } else if (thrown instanceof TodoException open) {
      return open(open, task);
    } else if (thrown instanceof VerifyError || thrown instanceof ClassFormatError) {
      // What the JVM does not take as it was woven is the grader's fault, never the student's.
      throw (LinkageError) thrown;
    } else if (thrown instanceof WorksheetField.NoEntry) {
      return Verdict.failed("There is no number: " + thrown.getMessage() + ".");
    } else if (thrown instanceof OutOfMemoryError) {
      return Verdict.of(VerdictKind.OUT_OF_MEMORY);
    } else if (thrown instanceof StackOverflowError) {
      return Verdict.failed("A method calls itself without end.");
    } else if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
      Throwable cause = thrown.getCause();
      return Verdict.failed(
          "Its class cannot be initialised; look at its static fields. There it throws "
              + StudentExceptions.name(cause)
              + StudentExceptions.place(cause)
              + ".");
    } else if (thrown instanceof IncompatibleClassChangeError
        || thrown instanceof NoClassDefFoundError) {
      return missing((LinkageError) thrown);
    }
    return Verdict.failed(
        "It throws " + StudentExceptions.name(thrown) + StudentExceptions.place(thrown) + ".");
  }

  /**
   * An open task: this one, or one that this one is built on. The engine decides whether the method
   * that threw belongs to that task, so the verdict names the method.
   */
  static Verdict open(TodoException open, TaskSpec task) {
    boolean own = open.task().equals(task.number());
    // Students can throw it, too, with any words: only a number of a task is repeated.
    boolean other = !own && NUMBER.matcher(open.task()).matches();
    Verdict verdict =
        Verdict.of(VerdictKind.NOT_ATTEMPTED)
            .with(
                FactKeys.MESSAGE,
                own
                    ? "The TODO is still there."
                    : other
                        ? "It waits for task %s, which is still open.".formatted(open.task())
                        : "It waits for something that is still open.");
    if (other) {
      verdict.with(FactKeys.WAITS_FOR, open.task());
    }
    for (StackTraceElement frame : open.madeAt()) {
      if (StudentExceptions.isOfStudent(frame)) {
        return verdict.with(FactKeys.OPEN_IN, frame.getClassName() + "#" + frame.getMethodName());
      }
    }
    return verdict;
  }

  private static Verdict missing(LinkageError error) {
    // The JVM's own words name the signature that the hidden test was compiled against.
    String wanted = String.valueOf(error.getMessage()).replace('/', '.');
    if (!wanted.contains("p02.") || wanted.startsWith("Could not initialize")) {
      return Verdict.failed("Its class could not be initialised; look at its static fields.");
    }
    if (error instanceof IllegalAccessError) {
      return Verdict.of(VerdictKind.NOT_ATTEMPTED)
          .with(
              FactKeys.MESSAGE, "It is not public; write public in front of it and of its class.");
    }
    Matcher signature = SIGNATURE.matcher(wanted);
    String difference = signature.find() ? missing(signature.group()) : "";
    return Verdict.of(VerdictKind.NOT_ATTEMPTED)
        .with(
            FactKeys.MESSAGE,
            "It is missing, or its signature differs from what is asked" + difference + ".");
  }

  private static String missing(String asked) {
    List<String> found = Signatures.alike(asked);
    return ": " + asked + (found.isEmpty() ? "" : "; found: " + String.join(", ", found));
  }
}
