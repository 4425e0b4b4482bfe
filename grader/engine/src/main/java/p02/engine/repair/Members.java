package p02.engine.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source text cut at its methods and constructors, by their headers alone, so that a missing
 * brace or semicolon in one does not hide the others.
 *
 * @param text the whole text
 * @param list its methods and constructors, in order
 */
record Members(String text, List<Member> list) {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?m)^[ \\t]*(?:public|protected|private|static|final)\\b"
              + "(?:[^;=\\n]*?|[^;={}()]*?)\\b(\\w+)\\s*\\(");
  private static final Pattern BEFORE = Pattern.compile("\\s*(?:/?\\*.*|//.*|@.*)?");

  /**
   * Possessive, since groups that can be taken back need the stack: a long text overflows it. A
   * comment without an end goes on to the text's, or each of many would look there anew.
   */
  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile(
          "//[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z)|\"\"\"(?s:.*?)(?:\"\"\"|\\z)"
              + "|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\\\n]++|\\\\.)++'");

  /**
   * A method or constructor.
   *
   * @param name its name
   * @param start where its header begins
   * @param end where what follows begins
   */
  record Member(String name, int start, int end) {}

  /** Cuts a text of the kit's own. */
  static Members of(String text) {
    return of(text, () -> {});
  }

  /** Cuts a text; the watch is asked for each letter that is read, and may end it. */
  static Members of(String text, Runnable watch) {
    List<Member> members = new ArrayList<>();
    Matcher header = HEADER.matcher(new WatchedText(codeOf(text, watch), watch));
    List<Integer> starts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    while (header.find()) {
      if (!header.group().matches("(?s).*\\brecord\\b.*")) {
        starts.add(header.start());
        names.add(header.group(1));
      }
    }
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? afterPrevious(text, starts.get(i + 1)) : classEnd(text);
      members.add(new Member(names.get(i), starts.get(i), Math.max(starts.get(i), next)));
    }
    return new Members(text, List.copyOf(members));
  }

  /** As long as the text, with blanks for comments and literals: headers in them are none. */
  private static String codeOf(String text, Runnable watch) {
    StringBuilder code = new StringBuilder(text);
    Matcher other = COMMENT_OR_TEXT.matcher(new WatchedText(text, watch));
    while (other.find()) {
      for (int i = other.start(); i < other.end(); i++) {
        if (code.charAt(i) != '\n') {
          code.setCharAt(i, ' ');
        }
      }
    }
    return code.toString();
  }

  /** A member's text. */
  String textOf(Member member) {
    return text.substring(member.start(), member.end());
  }

  /** The first member of this name. */
  Optional<Member> named(String name) {
    return list.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /** The member that holds a line, counted from 1. */
  Optional<Member> at(long line) {
    int position = 0;
    for (long left = line; left > 1 && position >= 0; left--) {
      position = text.indexOf('\n', position) + 1;
    }
    int lineStart = position;
    int lineEnd = text.indexOf('\n', position) < 0 ? text.length() : text.indexOf('\n', position);
    return list.stream()
        .filter(member -> lineEnd >= member.start() && lineStart < member.end())
        .findFirst();
  }

  /** Opening less closing braces, outside comments and literals. */
  static int balance(String text, Runnable watch) {
    String code = COMMENT_OR_TEXT.matcher(new WatchedText(text, watch)).replaceAll(" ");
    return (int)
        (code.chars().filter(c -> c == '{').count() - code.chars().filter(c -> c == '}').count());
  }

  /** The beginning of the comments and annotations above a member. */
  private static int afterPrevious(String text, int start) {
    int from = start;
    while (from > 0) {
      int lineStart = text.lastIndexOf('\n', from - 2) + 1;
      if (!BEFORE.matcher(text.substring(lineStart, from - 1)).matches()) {
        break;
      }
      from = lineStart;
    }
    return from;
  }

  private static int classEnd(String text) {
    int end = text.lastIndexOf("\n}");
    return end < 0 ? text.length() : end + 1;
  }
}
