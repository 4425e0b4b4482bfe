package p02.engine.failure;

import java.io.File;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a command that somebody is told to type. */
public final class CommandWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/\\\\:@%+,=-]+");

  private CommandWord() {}

  /**
   * A command of {@code grade}, as it can be pasted where this one was typed: it begins as this one
   * did, and every word is in quotes that needs them.
   *
   * @param words what follows {@code grade}
   */
  public static String grade(Object... words) {
    return Stream.concat(Stream.of(launcher()), Stream.of(words))
        .map(CommandWord::of)
        .collect(Collectors.joining(" "));
  }

  /** As it was called; the launchers say how. */
  private static String launcher() {
    boolean windows = File.separatorChar == '\\';
    String called = System.getProperty("p02.launcher", "grade");
    // Outside of Windows no shell looks for programs in the folder where one stands.
    return windows || called.indexOf('/') >= 0 ? called : "./" + called;
  }

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
