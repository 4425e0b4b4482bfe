package p02.hidden;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.kit.TodoException;

/** From an exception to a verdict. Messages of foreign exceptions are never asked for. */
final class Failures {
  /** The copies of the reference that stand in have a dash in their name. */
  private static final Pattern STUDENT = Pattern.compile("p02\\.(problem|tutorial)\\d\\d\\.[^-]*");

  private static final Pattern SIGNATURE =
      Pattern.compile("[\\w.\\[\\]]+ p02\\.(?:problem|tutorial)\\d\\d\\.[^'@]+\\)");
  private static final Set<Class<?>> PLAIN_MESSAGES =
      Set.of(
          ArrayIndexOutOfBoundsException.class,
          ArithmeticException.class,
          NegativeArraySizeException.class);

  /** What the JVM and its own arithmetic say; whoever else says just that says no more by it. */
  private static final Pattern OF_JVM =
      Pattern.compile(
          "/ by zero|(?:integer|long) overflow|Index -?\\d+ out of bounds for length \\d+|-?\\d+");

  private static final String METER = "p02.meter";
  private static final String REFUSED = "RefusedCall";
  private static final String WOVEN = "org.apache.commons.math3.";

  private Failures() {}

  static Verdict verdict(Throwable thrown, Task task) {
    if (thrown instanceof StudentId.NoStudent) {
      return Verdict.of("not_attempted").with("message", thrown.getMessage());
    } else if (thrown instanceof TodoException open) {
      return open(open, task);
    } else if (thrown instanceof VerifyError || thrown instanceof ClassFormatError) {
      // What the JVM does not take as it was woven is the grader's fault, never the student's.
      throw (LinkageError) thrown;
    } else if (thrown instanceof Cell.NoEntry) {
      return Verdict.failed("There is no number: " + thrown.getMessage() + ".");
    } else if (thrown instanceof OutOfMemoryError) {
      return Verdict.of("out_of_memory");
    } else if (thrown instanceof StackOverflowError) {
      return Verdict.failed("A method calls itself without end.");
    } else if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
      Throwable cause = thrown.getCause();
      return Verdict.failed(
          "Its class cannot be initialised; look at its static fields. There it throws "
              + name(cause)
              + place(cause)
              + ".");
    } else if (thrown instanceof IncompatibleClassChangeError
        || thrown instanceof NoClassDefFoundError) {
      return missing((LinkageError) thrown);
    }
    return Verdict.failed("It throws " + name(thrown) + place(thrown) + ".");
  }

  /**
   * An open task: this one, or one that this one is built on. Whether the method that says so is
   * that task's own is for the engine to tell, so that it is told which one it was.
   */
  static Verdict open(TodoException open, Task task) {
    boolean own = open.task().equals(task.number());
    Verdict verdict =
        Verdict.of("not_attempted")
            .with(
                "message",
                own
                    ? "The TODO is still there."
                    : "It waits for task " + open.task() + ", which is still open.");
    if (!own) {
      verdict.with("waitsFor", open.task());
    }
    for (StackTraceElement frame : open.madeAt()) {
      if (STUDENT.matcher(frame.getClassName()).matches()) {
        return verdict.with("openIn", frame.getClassName() + "#" + frame.getMethodName());
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
      return Verdict.of("not_attempted")
          .with("message", "It is not public; write public in front of it and of its class.");
    }
    Matcher signature = SIGNATURE.matcher(wanted);
    String told = signature.find() ? missing(signature.group()) : "";
    return Verdict.of("not_attempted")
        .with("message", "It is missing, or its signature differs from what is asked" + told + ".");
  }

  private static String missing(String asked) {
    List<String> found = Signatures.alike(asked);
    return ": " + asked + (found.isEmpty() ? "" : "; found: " + String.join(", ", found));
  }

  /**
   * An exception's name, with the message of a few of the JDK's. Students can throw those as well:
   * what is none of the JVM's own sentences is quoted as theirs.
   */
  static String name(Throwable thrown) {
    if (isOfStudent(thrown.getClass())) {
      return "an exception of its own";
    }
    String name = thrown.getClass().getSimpleName();
    String message = PLAIN_MESSAGES.contains(thrown.getClass()) ? thrown.getMessage() : null;
    if (message == null || message.isBlank()) {
      return name;
    }
    return name + (OF_JVM.matcher(message).matches() ? " (" + message + ")" : says(message));
  }

  private static String says(String message) {
    return " (it says: " + OwnWords.quoted(message) + ")";
  }

  /** The student's loader also has a copy of the library that is woven; nobody can pose as it. */
  private static boolean isOfStudent(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader != null
        && loader != Failures.class.getClassLoader()
        && loader != ClassLoader.getPlatformClassLoader()
        && !type.getName().startsWith(WOVEN);
  }

  /** What came of it, within a sentence. */
  static String told(Throwable thrown) {
    return thrown instanceof Cell.NoEntry
        ? String.valueOf(thrown.getMessage())
        : "it throws " + name(thrown) + place(thrown);
  }

  /** The student's line that it came from. */
  static String place(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (STUDENT.matcher(frame.getClassName()).matches()) {
        return " at " + frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return "";
  }

  /**
   * Throws on what no single case may end in: an open task, a spent budget or another marker of the
   * meter, a machine that broke, a class or method that is missing.
   */
  static void rethrowIfFatal(Throwable thrown) {
    boolean fatal =
        thrown instanceof TodoException
            || thrown instanceof VirtualMachineError
            || thrown instanceof LinkageError
            || thrown instanceof Mismatch
            || isMeters(thrown);
    if (fatal) {
      rethrow(thrown);
    }
  }

  /** Whether the meter ended the code, for whatever reason. */
  static boolean isMeters(Throwable thrown) {
    return thrown.getClass().getPackageName().equals(METER);
  }

  /** Whether the code ended because a budget was spent, by the meter's count or the JVM's. */
  static boolean isSpent(Throwable thrown) {
    return thrown instanceof VirtualMachineError
        || (isMeters(thrown) && !thrown.getClass().getSimpleName().equals(REFUSED));
  }

  /** Throws it on as it is. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable> void rethrow(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
