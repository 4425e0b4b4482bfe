package p02.engine.failure;

import java.util.regex.Pattern;

/** A word of a command that somebody is told to type. */
public final class CommandWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/\\\\:@+,=-]+");

  private CommandWord() {}

  /** The word as it is typed: in quotes where it holds a space or what a shell would take apart. */
  public static String of(Object word) {
    String text = String.valueOf(word);
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    // Double quotes hold in every shell, Windows' own included; in others a dollar sign needs more.
    boolean single = text.matches("(?s).*[\"$`!].*") && text.indexOf('\'') < 0;
    return single ? "'" + text + "'" : '"' + text.replace("\"", "\\\"") + '"';
  }
}
