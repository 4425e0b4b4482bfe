package p02.desk.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a submission says about the platform that it was downloaded from.
 *
 * @param name whose it is, as the platform wrote it
 * @param number the platform's own number; empty if the name holds none
 * @param sure whether only a platform writes such names
 */
public record Origin(String name, Optional<String> number, boolean sure) {
  private static final Pattern MOODLE =
      Pattern.compile("(?<name>.*?)_(?<number>\\d+)_assignsubmission_.*", Pattern.DOTALL);
  private static final Pattern CANVAS =
      Pattern.compile(
          "(?<name>[^_]+)(_late)?_(?<number>\\d+)_\\d+(_.*)?",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ANONYMOUS =
      Pattern.compile("(?<name>anon)(_late)?_(?<number>[^_]+)_\\d+_.*", Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile("(?<name>.+?)_(?<number>\\d+)");

  /** Reads a name. */
  public static Origin of(String submission) {
    for (Pattern pattern : new Pattern[] {MOODLE, ANONYMOUS, CANVAS, NUMBERED}) {
      Matcher found = pattern.matcher(submission);
      if (found.matches()) {
        return new Origin(
            found.group("name"), Optional.of(found.group("number")), pattern != NUMBERED);
      }
    }
    return new Origin(submission, Optional.empty(), false);
  }
}
