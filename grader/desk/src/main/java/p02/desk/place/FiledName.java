package p02.desk.place;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a submission says about the platform that it was downloaded from.
 *
 * @param name whose it is, as the platform wrote it
 * @param number the platform's own number; empty if the name holds none
 * @param sure whether only this platform writes such names
 */
public record Origin(String name, Optional<String> number, boolean sure) {
  /** Whose names they may be. */
  public enum Platform {
    /** {@code Full Name_<participant>_assignsubmission_file}. */
    MOODLE(List.of("(?<name>.*)_(?<number>\\d+)_assignsubmission_.*")),
    /** {@code sortablename[_LATE]_<user>_<attachment>_<file>}, or {@code anon} for the name. */
    CANVAS(
        List.of(
            "(?<name>anon)(_LATE|_late)?_(?<number>[A-Za-z0-9]+)(_LATE|_late)?_\\d+(_.*)?",
            "(?<name>[^\\p{Lu}]*?)(_LATE|_late)?_(?<number>\\d+)_\\d+(_.*)?"));

    private final List<Pattern> patterns;

    Platform(List<String> patterns) {
      this.patterns = patterns.stream().map(each -> Pattern.compile(each, Pattern.DOTALL)).toList();
    }
  }

  private static final Pattern NUMBERED =
      Pattern.compile("(?<name>.+)_(?<number>\\d+)", Pattern.DOTALL);

  /** Long names are cut at their end, somewhere in what the platform appended. */
  private static final Pattern CUT =
      Pattern.compile("(?<name>.*)_(?<number>\\d+)_(?<tail>[a-z_]*)", Pattern.DOTALL);

  private static final String TAIL = "assignsubmission_file";
  private static final int LONG = 70;
  private static final int LONG_BYTES = 200;

  /** Reads a name, as one of this platform's. */
  public static Origin of(String submission, Platform platform) {
    for (Pattern pattern : platform.patterns) {
      Matcher found = pattern.matcher(submission);
      if (found.matches()) {
        return new Origin(found.group("name"), Optional.of(digits(found)), true);
      }
    }
    if (submission.codePointCount(0, submission.length()) >= LONG
        || submission.getBytes(StandardCharsets.UTF_8).length >= LONG_BYTES) {
      return cut(submission, platform);
    }
    Matcher numbered = NUMBERED.matcher(submission);
    return numbered.matches()
        ? new Origin(numbered.group("name"), Optional.of(digits(numbered)), false)
        : new Origin(submission, Optional.empty(), false);
  }

  /** A number at the end may have lost digits: it is none. */
  private static Origin cut(String submission, Platform platform) {
    Matcher found = CUT.matcher(submission);
    return platform == Platform.MOODLE && found.matches() && TAIL.startsWith(found.group("tail"))
        ? new Origin(found.group("name"), Optional.of(digits(found)), true)
        : new Origin(submission, Optional.empty(), false);
  }

  private static String digits(Matcher found) {
    return withoutZeros(found.group("number"));
  }

  /** Spreadsheets take leading zeros away. */
  static String withoutZeros(String number) {
    return number.replaceFirst("^0+(?=\\d)", "");
  }
}
