package p02.hidden.observe;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import p02.kit.TodoException;
import p02.worker.ProblemPackages;

/** What may be said of an exception that student code threw, and which ones end a test. */
public final class StudentExceptions {
  /** The copies of the reference that stand in have a dash in their name. */
  private static final Pattern STUDENT = Pattern.compile(ProblemPackages.CLASS + "[^-]*");

  private static final Pattern ADAPTER = Pattern.compile("p02[.]hidden[.](?:\\w+[.])*Own[A-Z].*");

  private static final Set<Class<?>> PLAIN_MESSAGES =
      Set.of(
          ArrayIndexOutOfBoundsException.class,
          ArithmeticException.class,
          NegativeArraySizeException.class);

  /** What the JVM and its own arithmetic say; whoever else says just that says no more by it. */
  private static final Pattern OF_JVM =
      Pattern.compile(
          "/ by zero|(?:integer|long) overflow|Index -?\\d+ out of bounds for length \\d+|-?\\d+");

  /** Any other name is no Java file's, and a report would hold it as it is. */
  private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{M}\\p{N} _$()-]{1,100}[.]java");

  private static final String METER = "p02.meter.budget";
  private static final String REFUSED = "RefusedCall";
  private static final String WOVEN = "org.apache.commons.math3.";

  private StudentExceptions() {}

  /**
   * An exception's name, with the message of a few of the JDK's. Students can throw those as well:
   * what is none of the JVM's own sentences is quoted as theirs.
   */
  public static String name(Throwable thrown) {
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
    return " (it says: " + QuotedText.quoted(message) + ")";
  }

  /** The student's loader also has a copy of the library that is woven; nobody can pose as it. */
  private static boolean isOfStudent(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader != null
        && loader != StudentExceptions.class.getClassLoader()
        && loader != ClassLoader.getPlatformClassLoader()
        && !type.getName().startsWith(WOVEN);
  }

  /** The student's line that it came from. */
  public static String place(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (isOfStudent(frame)) {
        String file = frame.getFileName();
        boolean known = file != null && FILE.matcher(file).matches();
        return known ? " at " + file + ":" + frame.getLineNumber() : "";
      }
    }
    return "";
  }

  /** Whether it is a line of a student's code. */
  public static boolean isOfStudent(StackTraceElement frame) {
    return STUDENT.matcher(frame.getClassName()).matches();
  }

  /**
   * Throws on what no single case may end in: an open task, a spent budget or another marker of the
   * meter, a machine that broke, a class or method that is missing.
   */
  public static void rethrowIfFatal(Throwable thrown) {
    if (isFatal(thrown)) {
      rethrow(thrown);
    }
  }

  private static boolean isFatal(Throwable thrown) {
    return thrown instanceof TodoException
        || thrown instanceof VirtualMachineError
        || thrown instanceof LinkageError
        || thrown instanceof Mismatch
        || isMeters(thrown);
  }

  /**
   * Throws on what no student's code can have caused, where it was asked outside of a case: a
   * defect of a hidden test or of the oracle must not look like a student's mistake.
   */
  public static void rethrowUnlessOfStudent(Throwable thrown) {
    boolean ofStudent =
        isFatal(thrown)
            || isOfStudent(thrown.getClass())
            || Arrays.stream(thrown.getStackTrace())
                .anyMatch(frame -> isOfStudent(frame) || isOfAdapter(frame));
    if (!ofStudent) {
      rethrow(thrown);
    }
  }

  /** An adapter breaks where student code gave it nothing. */
  private static boolean isOfAdapter(StackTraceElement frame) {
    return ADAPTER.matcher(frame.getClassName()).matches();
  }

  /** Whether the meter ended the code, for whatever reason. */
  public static boolean isMeters(Throwable thrown) {
    return thrown.getClass().getPackageName().equals(METER);
  }

  /** Whether the code ended because a budget was spent, by the meter's count or the JVM's. */
  public static boolean isSpent(Throwable thrown) {
    return thrown instanceof VirtualMachineError
        || (isMeters(thrown) && !thrown.getClass().getSimpleName().equals(REFUSED));
  }

  /** What became of code without end, to follow on "it". */
  static String end(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return "calls itself again and again";
    }
    if (thrown instanceof NoClassDefFoundError) {
      return "needs a class that could not be initialised";
    }
    return thrown instanceof OutOfMemoryError
        ? "takes more memory than any right solution needs"
        : "works longer than any right solution needs";
  }

  /** Throws it on as it is. */
  @SuppressWarnings("unchecked")
  public static <T extends Throwable> void rethrow(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
