package p02.desk.place;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.intake.platform.PlatformName;
import p02.engine.intake.platform.PlatformName.Platform;

/**
 * What the name under which a submission is filed says about the platform that it was downloaded
 * from. Intake reads the names of downloads; what is filed may have lost its end.
 *
 * @param name whose it is, as the platform wrote it
 * @param number the platform's own number; empty if the name holds none
 * @param sure whether only this platform writes such names
 */
public record FiledName(String name, Optional<String> number, boolean sure) {
  private static final Pattern NUMBERED =
      Pattern.compile("(?<name>.+)_(?<number>\\d+)", Pattern.DOTALL);

  /** Long names are cut at their end, somewhere in what the platform appended. */
  private static final Pattern CUT =
      Pattern.compile("(?<name>.*)_(?<number>\\d+)_(?<tail>[a-z_]*)", Pattern.DOTALL);

  private static final String TAIL = "assignsubmission_file";
  private static final int LONG = 70;
  private static final int LONG_BYTES = 200;

  /** Reads a name, as one of this platform's. */
  public static FiledName of(String submission, Platform platform) {
    return PlatformName.read(submission)
        .filter(read -> read.platform() == platform)
        .map(read -> new FiledName(read.person(), number(read), true))
        .orElseGet(() -> unsure(submission, platform));
  }

  private static Optional<String> number(PlatformName read) {
    return Optional.of(read.id()).filter(id -> !id.isEmpty());
  }

  private static FiledName unsure(String submission, Platform platform) {
    if (submission.codePointCount(0, submission.length()) >= LONG
        || submission.getBytes(StandardCharsets.UTF_8).length >= LONG_BYTES) {
      return cut(submission, platform);
    }
    Matcher numbered = NUMBERED.matcher(submission);
    return numbered.matches()
        ? new FiledName(
            numbered.group("name"),
            Optional.of(PlatformName.withoutZeros(numbered.group("number"))),
            false)
        : new FiledName(submission, Optional.empty(), false);
  }

  /** A number at the end may have lost digits: it is none. */
  private static FiledName cut(String submission, Platform platform) {
    Matcher found = CUT.matcher(submission);
    return platform == Platform.MOODLE && found.matches() && TAIL.startsWith(found.group("tail"))
        ? new FiledName(
            found.group("name"),
            Optional.of(PlatformName.withoutZeros(found.group("number"))),
            true)
        : new FiledName(submission, Optional.empty(), false);
  }
}
