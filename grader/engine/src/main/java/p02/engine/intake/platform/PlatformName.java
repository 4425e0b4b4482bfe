package p02.engine.intake.platform;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a learning platform says in the name of a file or folder of its download.
 *
 * @param platform which one
 * @param person as the platform writes the name; it may be made up ({@code anon})
 * @param id the platform's own: Moodle's participant or team, Canvas' user; empty for Moodle's team
 *     of all who are in none
 * @param late whether it says that it came late
 * @param order larger for what was handed in later; below 0 where the name shows no order
 * @param file the name that the student gave; empty for a folder that holds the files
 */
public record PlatformName(
    Platform platform, String person, String id, boolean late, long order, String file) {

  /** The platforms whose names are read. */
  public enum Platform {
    MOODLE,
    CANVAS
  }

  /**
   * What stands before Moodle's own mark, of which the first counts: the platform writes the
   * beginning of a name, and students its end, who may write a mark, too. Marks of other plugins
   * than Moodle's own count where they are alone.
   */
  private static final String BEFORE = "((?:(?!_assignsubmission_).)+)";

  private static final Pattern MOODLE =
      Pattern.compile(
          BEFORE
              + "_(\\d+)_assignsubmission_(file|onlinetext|[a-z0-9]+(?!.*_assignsubmission_))(?:_(.*))?",
          Pattern.DOTALL);

  /** Teams have their own number, and those who are in none are one team without a number. */
  private static final Pattern MOODLE_TEAM =
      Pattern.compile(BEFORE + "()_assignsubmission_(file|onlinetext)(?:_(.*))?", Pattern.DOTALL);

  private static final Pattern CANVAS =
      Pattern.compile(
          "([\\p{L}\\p{M}\\p{N}_'’-]*?)(?:_(LATE|late))?_(\\d+)_(\\d+)_(.+)", Pattern.DOTALL);
  private static final Pattern LATE = Pattern.compile("(?:^|_)(?:LATE|late)_");

  /** The mark of lateness stands before or behind, in Canvas' earlier and later versions. */
  private static final Pattern CANVAS_ANONYMOUS =
      Pattern.compile(
          "(?:(?:LATE|late)_)?(anon)(_(?:LATE|late))?_([A-Za-z0-9]+)(?:_(?:LATE|late))?_(\\d+)_(.+)",
          Pattern.DOTALL);

  private static final Pattern CANVAS_TEXT =
      Pattern.compile(
          "([\\p{L}\\p{M}\\p{N}_'’-]*?)(?:_(LATE|late))?_(\\d+)_((?:text|link)\\.html)");
  private static final String TEXT_FOLDER = "onlinetext";

  /**
   * What a name says; nothing if it is no platform's. Where it could be either platform's, whose
   * number comes first: the rest is a student's.
   */
  public static Optional<PlatformName> read(String name) {
    Optional<PlatformName> moodle = moodle(name);
    Optional<PlatformName> canvas = anonymous(name).or(() -> canvas(name)).or(() -> text(name));
    boolean both = moodle.isPresent() && canvas.isPresent();
    return both && canvas.get().person().length() < moodle.get().person().length()
        ? canvas
        : moodle.or(() -> canvas);
  }

  /** Whether this is a text that was typed into the platform's own page. */
  public boolean isText() {
    return platform == Platform.MOODLE
        ? (file + "/").startsWith(TEXT_FOLDER + "/")
        : order < 0 && file.endsWith(".html");
  }

  private static Optional<PlatformName> moodle(String name) {
    return moodle(MOODLE.matcher(name)).or(() -> moodle(MOODLE_TEAM.matcher(name)));
  }

  private static Optional<PlatformName> moodle(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean text = matcher.group(3).equals(TEXT_FOLDER);
    String file = matcher.group(4) == null ? "" : matcher.group(4);
    String shown = text ? TEXT_FOLDER + (file.isEmpty() ? "" : "/" + file) : file;
    return Optional.of(
        new PlatformName(
            Platform.MOODLE, matcher.group(1), withoutZeros(matcher.group(2)), false, -1, shown));
  }

  private static Optional<PlatformName> anonymous(String name) {
    Matcher matcher = CANVAS_ANONYMOUS.matcher(name);
    return matcher.matches()
        ? canvas(
            "anon",
            matcher.group(3),
            LATE.matcher(name.substring(0, matcher.start(4))).find(),
            matcher.group(4),
            matcher.group(5))
        : Optional.empty();
  }

  private static Optional<PlatformName> canvas(String name) {
    Matcher matcher = CANVAS.matcher(name);
    return matcher.matches() && isLower(matcher.group(1))
        ? canvas(
            matcher.group(1),
            matcher.group(3),
            matcher.group(2) != null,
            matcher.group(4),
            matcher.group(5))
        : Optional.empty();
  }

  private static Optional<PlatformName> text(String name) {
    Matcher matcher = CANVAS_TEXT.matcher(name);
    return matcher.matches() && isLower(matcher.group(1))
        ? canvas(
            matcher.group(1), matcher.group(3), matcher.group(2) != null, "-1", matcher.group(4))
        : Optional.empty();
  }

  private static Optional<PlatformName> canvas(
      String person, String id, boolean late, String attachment, String file) {
    long order;
    try {
      order = Long.parseLong(attachment);
    } catch (NumberFormatException e) {
      // More digits than any attachment has: it is somebody's own name.
      return Optional.empty();
    }
    return Optional.of(
        new PlatformName(Platform.CANVAS, person, withoutZeros(id), late, order, file));
  }

  private static boolean isLower(String person) {
    return person.codePoints().allMatch(letter -> letter == Character.toLowerCase(letter));
  }

  /** A number without leading zeros, which a spreadsheet takes away. */
  public static String withoutZeros(String digits) {
    return digits.replaceFirst("^0+(?=\\d)", "");
  }
}
