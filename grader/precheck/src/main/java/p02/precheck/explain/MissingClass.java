package p02.precheck.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.precheck.compile.Diagnostic;
import p02.precheck.text.Wrapping;

/** Whether an error is that a certain class is not there. */
public final class MissingClass {
  /** What is not there, where javac says what it looked for. */
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+\\w+ (\\w+)");

  /** What javac says of a line that names what is not there. */
  private static final Pattern MISSING =
      Pattern.compile("cannot find symbol.*|.*does not exist.*|.*cannot be accessed.*");

  private MissingClass() {}

  /**
   * Tells by what javac looked for, or by the line.
   *
   * @param text the source that the error stands in; empty if that is not known
   * @param name the class, without its package
   */
  public static boolean isOf(Diagnostic error, String text, String name) {
    if (!MISSING.matcher(Wrapping.firstLine(error.message())).matches()) {
      return false;
    }
    Matcher symbol = SYMBOL.matcher(error.message());
    // A method that is missing in a class beside it has another cause.
    return symbol.find()
        ? symbol.group(1).equals(name)
        : Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
            .matcher(SourceText.of(text).line(error.line()))
            .find();
  }
}
