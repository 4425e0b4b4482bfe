package p02.precheck.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.precheck.compile.Diagnostic;

/** A number of a large type where one of a small type is asked for. */
final class LostPrecision {
  private static final Pattern LOSSY =
      Pattern.compile("incompatible types: possible lossy conversion from (\\w+) to (\\w+)");
  private static final Pattern DECLARATION =
      Pattern.compile("\\s*(?:final\\s+)?(\\w+(?:\\[])*)\\s+(\\w+)\\s*=.*");
  private static final Pattern RETURN = Pattern.compile(".*\\breturn\\b.*");

  private LostPrecision() {}

  /** Which type to change; nothing if the error is another. */
  static Optional<PlainError> explain(Diagnostic error, SourceText text) {
    Matcher lossy = LOSSY.matcher(error.message().lines().findFirst().orElse(""));
    if (!lossy.matches()) {
      return Optional.empty();
    }
    String value = lossy.group(1);
    String asked = lossy.group(2);
    String sentence =
        "the value here is %s, and %s %s, which %s. %s"
            .formatted(
                an(value),
                asker(error, text).orElse("what it is for is"),
                an(asked),
                cannotHold(value, asked),
                advice(error, text, value, asked));
    return Optional.of(PlainError.at(error, sentence));
  }

  private static Optional<String> asker(Diagnostic error, SourceText text) {
    String line = text.line(error.line());
    Matcher declaration = DECLARATION.matcher(line);
    if (declaration.matches()) {
      return Optional.of(declaration.group(2) + " is");
    }
    return RETURN.matcher(line).matches()
        ? text.around(error.line()).map(head -> head.name() + "(...) has to return")
        : Optional.empty();
  }

  private static String cannotHold(String value, String asked) {
    if (asked.equals("float")) {
      return "has no room for so many digits";
    }
    return isWhole(value)
        ? "has no room for numbers as large"
        : "has no room for the digits after the point";
  }

  private static boolean isWhole(String type) {
    return !type.equals("double") && !type.equals("float");
  }

  private static String advice(Diagnostic error, SourceText text, String value, String asked) {
    Matcher declaration = DECLARATION.matcher(text.line(error.line()));
    if (declaration.matches()) {
      return "Write %s in place of %s before %s."
          .formatted(value, declaration.group(1), declaration.group(2));
    }
    return isWhole(asked) && !isWhole(value)
        ? "Is a whole number meant? Then round it: (%s) Math.round(...).".formatted(asked)
        : "Is that type right? Then convert the value: (%s) (...).".formatted(asked);
  }

  private static String an(String type) {
    return (type.equals("int") ? "an " : "a ") + type;
  }
}
