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
                asker(error, text, asked).orElse("what it is for is"),
                an(asked),
                cannotHold(value, asked),
                advice(error, text, value, asked));
    return Optional.of(PlainError.at(error, sentence));
  }

  /**
   * Whose type it is. A line may hold other places that ask for a number: an index, the size of an
   * array, an argument; what it declares, or the method returns, is meant only if it has that type.
   */
  private static Optional<String> asker(Diagnostic error, SourceText text, String asked) {
    Optional<Matcher> declaration = declaration(error, text, asked);
    if (declaration.isPresent()) {
      return declaration.map(found -> found.group(2) + " is");
    }
    return RETURN.matcher(text.line(error.line())).matches()
        ? text.around(error.line())
            .filter(head -> head.type().equals(asked))
            .map(head -> head.name() + "(...) has to return")
        : Optional.empty();
  }

  private static Optional<Matcher> declaration(Diagnostic error, SourceText text, String asked) {
    return Optional.of(DECLARATION.matcher(text.line(error.line())))
        .filter(Matcher::matches)
        .filter(found -> found.group(1).equals(asked));
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
    Optional<Matcher> declaration = declaration(error, text, asked);
    if (declaration.isPresent()) {
      return "Write %s in place of %s before %s."
          .formatted(value, asked, declaration.get().group(2));
    }
    return isWhole(asked) && !isWhole(value)
        ? "Is a whole number meant? Then round it: (%s) Math.round(...).".formatted(asked)
        : "Is that type right? Then convert the value: (%s) (...).".formatted(asked);
  }

  private static String an(String type) {
    return (type.equals("int") ? "an " : "a ") + type;
  }
}
