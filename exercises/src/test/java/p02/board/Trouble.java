package p02.board;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts into words what went wrong: an exception by its own words and the line of yours that led to it. */
final class Trouble {
  /** A shape with 99 in it. Nobody has 99 of anything here, but it is the number of the letter c. */
  private static final Pattern LETTER = Pattern.compile("\\[(?:\\d+, ?)*99(?:, ?\\d+)*]");

  /** As in {@code 'double p02.problem31.ReluNetwork.relu(double)'}. */
  private static final Pattern OWNER = Pattern.compile("([\\w.$]+)\\.[\\w<>]+\\(");

  private static final Pattern CONSTRUCTOR = Pattern.compile("void ([\\w.$]+)\\.<init>");

  private static final Pattern VARIABLE = Pattern.compile("\"<local\\d+>\"");

  /** What stands before the names of ND4J's and the exercises' types. */
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:java\\.lang|org\\.nd4j|p02)(?:\\.[a-z0-9]+)*\\.(?=[A-Z])");

  private final Predicate<String> isStudents;

  /**
   * Words for one student's code.
   *
   * @param isStudents tells by binary name whether a class is the student's
   */
  Trouble(Predicate<String> isStudents) {
    this.isStudents = isStudents;
  }

  /**
   * What a student reads of a test that went wrong.
   *
   * @return an error with one message and the trace of {@code thrown}, and no cause: each text is read once
   */
  AssertionError told(String advice, Throwable thrown, String rule) {
    Throwable first = innermost(thrown);
    String named = rule.isEmpty() ? "" : "\nRule: " + rule + " (see the comment above the method)";
    String before = advice.isEmpty() ? "" : advice + "\n";
    String said = words(first);
    AssertionError told = new AssertionError(before + said + letter(said) + named);
    told.setStackTrace(first.getStackTrace());
    return told;
  }

  /** What a class initializer throws comes wrapped. */
  private static Throwable innermost(Throwable thrown) {
    return thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
  }

  private String words(Throwable thrown) {
    String message = thrown.getMessage();
    if (thrown instanceof AssertionError && message != null) {
      return message.strip() + place(thrown);
    }
    if (thrown instanceof NoSuchMethodError && message != null && isOfStudent(message)) {
      String wanted = CONSTRUCTOR.matcher(message.replace("'", "")).replaceAll("constructor $1");
      return "Your class has no method "
          + withoutPackages(wanted)
          + ". Keep the names, parameters and types that the exercises came with."
          + place(thrown);
    }
    if (thrown instanceof NullPointerException && !isIn(thrown)) {
      return "Your method gave null, where an array or an object is asked for. Has it a return of what it made?";
    }
    String name = thrown.getClass().getSimpleName();
    String why = thrown instanceof StackOverflowError ? "a method calls itself without end" : message;
    return "It ends in " + name + (why == null ? "" : ": " + plain(why.strip())) + place(thrown);
  }

  /** Whether the class that lacks it is the student's. */
  private boolean isOfStudent(String missing) {
    Matcher owner = OWNER.matcher(missing);
    return owner.find() && isStudents.test(owner.group(1));
  }

  /** Java knows no names of variables here, and gives them numbers. */
  private static String plain(String why) {
    return withoutPackages(VARIABLE.matcher(why).replaceAll("a variable"));
  }

  private static String withoutPackages(String text) {
    return PACKAGES.matcher(text).replaceAll("");
  }

  /** Whether it was thrown while the student's code ran; else what that code gave back led to it. */
  private boolean isIn(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .anyMatch(frame -> isStudents.test(frame.getClassName()) || isInCommand(frame));
  }

  /** In {@code ./p02 check} classes come from memory, by a loader of that name; so does given code. */
  private static boolean isInCommand(StackTraceElement frame) {
    return "student".equals(frame.getClassLoaderName()) && !frame.getClassName().startsWith("p02.kit.");
  }

  /** The innermost line of the student's, wherever in a library it ended. */
  private String place(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> frame.getLineNumber() > 0 && isStudents.test(frame.getClassName()))
        .findFirst()
        .map(frame -> "\nat " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }

  private static String letter(String said) {
    return LETTER.matcher(said).find()
        ? "\nWhere does the 99 come from? It is the letter 'c' as a number: a method took the order 'c' for a size."
        : "";
  }
}
