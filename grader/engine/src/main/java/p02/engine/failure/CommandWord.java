package p02.engine.failure;

import java.io.File;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a command that somebody is told to type. */
public final class CommandWord {
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/:@%+,=-]+");

  /** What double quotes hold together in every shell. */
  private static final Pattern SPACED = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/:@+,=() '-]*");

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
    String called = System.getProperty("p02.launcher", "grade");
    // Outside of Windows no shell looks for programs in the folder where one stands.
    return WINDOWS || called.indexOf('/') >= 0 ? called : "./" + called;
  }

  /**
   * The word as it is typed: in quotes where it holds a space or what a shell would take apart.
   * Names of files are students' own, so nothing of them may be a command.
   */
  public static String of(Object word) {
    return of(String.valueOf(word), WINDOWS);
  }

  static String of(String text, boolean windows) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    if (SPACED.matcher(text).matches()) {
      return '"' + text + '"';
    }
    // No file of Windows has a double quote in its name.
    return windows ? '"' + text.replace("\"", "") + '"' : "'" + text.replace("'", "'\\''") + "'";
  }
}
