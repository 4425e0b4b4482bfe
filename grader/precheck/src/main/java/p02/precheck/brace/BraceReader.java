package p02.precheck.brace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the braces of a source; those in comments, texts and characters are none. */
final class BraceReader {
  private static final int TAB = 4;
  private static final String TEXT_BLOCK = "\"\"\"";
  private static final int LONGEST = 1_000;

  /** A method's or constructor's head: words, a name, parameters. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?s)\\s*+(?:@\\w++(?:\\([^()]*+\\))?+\\s++)*+([\\w.<>\\[\\],?\\s]*?\\b(\\w++))\\s*+\\([^()]*+\\)"
              + "\\s*+(?:throws\\s[\\w.,\\s]*+)?+");

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+\\w|\\bnew\\s+[\\w.<>, ]+\\(");

  private static final Pattern NO_METHOD =
      Pattern.compile(
          "(?s).*\\b(?:if|for|while|switch|catch|try|synchronized|new|return|record|else)\\b.*");

  private final String text;
  private final List<Brace> braces = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private int at;
  private int line = 1;
  private int outset;
  private boolean isUnclosed;

  private BraceReader(String text) {
    this.text = text;
  }

  /** None where a text or character has no end: what it swallowed may have held braces. */
  static List<Brace> read(String text) {
    BraceReader reader = new BraceReader(text);
    while (reader.at < text.length() && !reader.isUnclosed) {
      reader.step();
    }
    return reader.isUnclosed ? List.of() : reader.braces;
  }

  private void step() {
    if (isAt("//")) {
      skipTo("\n", 0);
    } else if (isAt("/*")) {
      skipTo("*/", 2);
    } else if (isAt(TEXT_BLOCK)) {
      skipQuoted(TEXT_BLOCK);
    } else if (isAt("\"") || isAt("'")) {
      skipQuoted(text.substring(at, at + 1));
    } else {
      take(text.charAt(at));
    }
  }

  private void take(char sign) {
    boolean isBrace = sign == '{' || sign == '}';
    boolean begins = before.isEmpty() && sign != ',';
    if (begins && !Character.isWhitespace(sign)) {
      outset = indentation();
    }
    if (isBrace) {
      braces.add(brace(sign == '{'));
    }
    if (isBrace || sign == ';') {
      before.setLength(0);
    } else if (!begins || !Character.isWhitespace(sign)) {
      before.append(sign);
    }
    line += sign == '\n' ? 1 : 0;
    at++;
  }

  private Brace brace(boolean opens) {
    String left = text.substring(lineStart(), at);
    return new Brace(
        opens,
        line,
        indentation(),
        outset,
        left.isBlank(),
        opens && isType(),
        opens ? method().orElse("") : "");
  }

  /** Also a class without a name, as {@code new Runnable() {}}. */
  private boolean isType() {
    return before.length() < LONGEST && TYPE.matcher(before).find();
  }

  private int lineStart() {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int indentation() {
    int columns = 0;
    for (int i = lineStart(); i < at && Character.isWhitespace(text.charAt(i)); i++) {
      columns += text.charAt(i) == '\t' ? TAB : 1;
    }
    return columns;
  }

  private Optional<String> method() {
    Matcher head = HEAD.matcher(before);
    boolean fits = before.length() < LONGEST && head.matches();
    return fits && !NO_METHOD.matcher(head.group(1)).matches()
        ? Optional.of(head.group(2))
        : Optional.empty();
  }

  private void skipQuoted(String quote) {
    at += quote.length();
    while (at < text.length() && !isAt(quote)) {
      if (text.charAt(at) == '\n') {
        if (!quote.equals(TEXT_BLOCK)) {
          isUnclosed = true;
          return;
        }
        line++;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + quote.length());
  }

  private void skipTo(String end, int from) {
    int found = text.indexOf(end, at + from);
    int next = found < 0 ? text.length() : found + from;
    line += (int) text.substring(at, next).chars().filter(each -> each == '\n').count();
    at = next;
  }

  private boolean isAt(String sign) {
    return text.startsWith(sign, at);
  }
}
