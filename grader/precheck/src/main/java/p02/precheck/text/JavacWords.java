package p02.precheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what javac says over several lines into one, without what helps nobody. */
public final class JavacWords {
  private static final Pattern DETAIL = Pattern.compile("([a-z]+):\\s+(.*)");

  /** That a symbol is missing in one's own class goes without saying; in a variable it does not. */
  private static final Pattern TELLING = Pattern.compile("variable .* of type .*");

  private JavacWords() {}

  /** One line, as {@code cannot find symbol: variable w3}. */
  public static String inOneLine(String message) {
    List<String> lines =
        message.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    if (lines.isEmpty()) {
      return "";
    }
    StringBuilder said = new StringBuilder(lines.get(0));
    List<String> details = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher detail = DETAIL.matcher(line);
      if (!detail.matches()) {
        details.add(line);
      } else if (detail.group(1).equals("symbol")) {
        said.append(": ").append(detail.group(2));
      } else if (!detail.group(1).equals("location")) {
        details.add(detail.group(1) + " " + detail.group(2));
      } else if (TELLING.matcher(detail.group(2)).matches()) {
        said.append(" in ").append(detail.group(2));
      }
    }
    return said + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")");
  }
}
