package p02.engine.intake.archive;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of archive that are opened, told by the ends of their names. */
public enum ArchiveKind {
  ZIP("zip"),
  TAR("tar"),
  TAR_GZ("tar\\.gz|tgz"),
  TAR_XZ("tar\\.xz|txz"),
  TAR_BZ2("tar\\.bz2|tbz2?"),
  SEVEN_Z("7z"),
  RAR("rar");

  /** Their names' ends, for messages. */
  public static final String NAMES = ".zip, .tar.gz, .tgz, .tar, .tar.xz, .tar.bz2, .7z, .rar";

  private final Pattern pattern;

  ArchiveKind(String ends) {
    this.pattern =
        Pattern.compile(
            "(.+?)\\.(" + ends + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /**
   * The kind of a file.
   *
   * @throws IllegalArgumentException if it is no archive; ask {@link #isArchive} first
   */
  public static ArchiveKind require(String fileName) {
    return find(fileName)
        .orElseThrow(() -> new IllegalArgumentException(fileName + " is no archive"));
  }

  /** Whether a file of this name is an archive. */
  public static boolean isArchive(String fileName) {
    return find(fileName).isPresent();
  }

  /** The name without the archive's extension. */
  public static String stem(String fileName) {
    for (ArchiveKind kind : values()) {
      Matcher matcher = kind.pattern.matcher(fileName);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return fileName;
  }

  /** The kind of a file; nothing if it is no archive. */
  public static Optional<ArchiveKind> find(String fileName) {
    return Arrays.stream(values())
        .filter(kind -> kind.pattern.matcher(fileName).matches())
        .findFirst();
  }
}
