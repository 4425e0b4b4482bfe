package p02.precheck.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The package that a source declares, which counts more than the folder that it was put into. */
public final class PackageName {
  private static final Pattern COMMENT = Pattern.compile("//[^\\n\\r]*|/\\*(?s:.*?)\\*/");

  /** Possessive, since a line of a hundred thousand spaces may come, too. */
  private static final Pattern DECLARED =
      Pattern.compile("\\s*+package\\s++([\\p{L}\\p{N}_$.\\s]++);");

  private PackageName() {}

  /** Its name; nothing if the source declares none, and so cannot be named from elsewhere. */
  public static Optional<String> declaredIn(String text) {
    Matcher declared = DECLARED.matcher(beginning(text));
    return declared.lookingAt()
        ? Optional.of(declared.group(1).replaceAll("\\s", ""))
        : Optional.empty();
  }

  /** The text from its first word that is no comment. */
  private static String beginning(String text) {
    Matcher comment = COMMENT.matcher(text);
    int from = 0;
    while (true) {
      while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      if (!comment.region(from, text.length()).lookingAt()) {
        return text.substring(from);
      }
      from = comment.end();
    }
  }
}
