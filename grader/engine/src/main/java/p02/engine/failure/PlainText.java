package p02.engine.failure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and words of others, as text that does nothing on a terminal or a page. */
public final class PlainText {
  /** What moves a cursor, turns the writing direction or is no character at all. */
  private static final Pattern ACTIVE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

  private static final int LONGEST = 120;

  /** Letters of what is said about one task, far beyond what any of ours says. */
  private static final int LONGEST_MESSAGE = 8_000;

  private static final int MOST = 3;

  private PlainText() {}

  /** A text of any length on one line, with a question mark for what is not to be shown. */
  public static String of(String text) {
    return ACTIVE.matcher(text).replaceAll("?");
  }

  /** The same for what is said in several lines: these stay, and what is beyond any is cut. */
  public static String message(String text) {
    String start =
        text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
    return start.replace('\t', ' ').lines().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  /** The same for a name, which is cut where it is longer than any honest one. */
  public static String name(String name) {
    String plain = of(name);
    int length = plain.codePointCount(0, plain.length());
    return length <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The first names of a list, and how many more there are. */
  public static String names(List<String> names) {
    if (names.size() <= 1) {
      return names.isEmpty() ? "nothing" : name(names.get(0));
    }
    int shown = names.size() <= MOST ? names.size() - 1 : MOST;
    List<String> first = names.subList(0, shown).stream().map(PlainText::name).toList();
    int more = names.size() - shown;
    String last = more == 1 ? name(names.get(shown)) : more + " more";
    return String.join(", ", first) + " and " + last;
  }
}
