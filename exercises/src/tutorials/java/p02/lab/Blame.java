package p02.lab;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in one sentence whose code failed, and where. */
final class Blame {
  private static final Pattern STUDENT = Pattern.compile("p02\\.(problem|tutorial)\\d+\\..*");
  private static final Pattern TUTORIAL = Pattern.compile("p02\\..*");

  private Blame() {}

  /**
   * What really went wrong: a class that could not be initialized only says that it could not, the
   * reason is its cause.
   */
  static Throwable origin(Throwable failure) {
    boolean wrapper = failure instanceof LinkageError && failure.getCause() != null;
    return wrapper ? origin(failure.getCause()) : failure;
  }

  /** A Markdown sentence for the page. */
  static String sentence(Throwable failure, String tutorial) {
    String what = code(failure.getClass().getSimpleName()) + said(failure);
    return frame(failure, STUDENT)
        .map(place -> "%s in %s.".formatted(what, code(place)))
        .orElseGet(() -> what + inTutorial(failure, tutorial));
  }

  private static String inTutorial(Throwable failure, String tutorial) {
    String place = frame(failure, TUTORIAL).map(found -> " (" + code(found) + ")").orElse("");
    return (" in the tutorial's own code%s. A result of yours may have another shape or type than"
            + " it expects: `mvn test -Dgroups=p%s` checks them.")
        .formatted(place, tutorial.replace(".", ""));
  }

  private static Optional<String> frame(Throwable failure, Pattern classes) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> classes.matcher(frame.getClassName()).matches())
        .findFirst()
        .map(
            frame ->
                "%s.%s (%s:%d)"
                    .formatted(
                        frame.getClassName(),
                        frame.getMethodName(),
                        frame.getFileName(),
                        frame.getLineNumber()));
  }

  private static String said(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? "" : ": " + code(message.lines().findFirst().orElse(""));
  }

  /** As code, so that no character of it is taken for Markdown. */
  private static String code(String text) {
    return text.isBlank() ? "" : "`" + text.replace('`', '\'') + "`";
  }
}
