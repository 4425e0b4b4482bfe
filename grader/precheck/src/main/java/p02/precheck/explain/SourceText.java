package p02.precheck.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source as lines, for what can be told of it without a compiler.
 *
 * @param text all of it
 * @param lines its lines
 */
record SourceText(String text, List<String> lines) {
  /** A method's head as it begins, on a line of its own: words, the type, the name, a bracket. */
  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*((?:(?:public|protected|private|static|final)\\s+)*)"
              + "([\\w.]+(?:<[^(]*>)?(?:\\[\\])*)\\s+(\\w+)\\s*\\(.*");

  private static final Pattern STATEMENT =
      Pattern.compile("\\s*(?:return|new|else|throw|case|yield|assert)\\b.*");

  static SourceText of(String text) {
    return new SourceText(text, text.lines().toList());
  }

  /**
   * The head of a method.
   *
   * @param line on which it begins, from 1
   * @param modifiers as they are written
   * @param type of its result
   * @param name the method's
   */
  record Head(int line, String modifiers, String type, String name) {}

  /** A line, from 1; empty if there is none. */
  String line(long number) {
    return number > 0 && number <= lines.size() ? lines.get((int) number - 1) : "";
  }

  /** The head of the method that a line stands in; nothing if none is found above it. */
  Optional<Head> around(long line) {
    for (int i = (int) Math.min(line, lines.size()); i > 0; i--) {
      Optional<Head> head = head(i);
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  /** The head of the first method of a name. */
  Optional<Head> named(String name) {
    for (int i = 1; i <= lines.size(); i++) {
      Optional<Head> head = head(i).filter(each -> each.name().equals(name));
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  private Optional<Head> head(int line) {
    String text = line(line);
    Matcher head = HEAD.matcher(text);
    boolean ends = text.strip().endsWith(";");
    return head.matches() && !ends && !STATEMENT.matcher(text).matches()
        ? Optional.of(new Head(line, head.group(1), head.group(2), head.group(3)))
        : Optional.empty();
  }
}
