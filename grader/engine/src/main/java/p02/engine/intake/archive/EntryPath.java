package p02.engine.intake.archive;

import java.util.Optional;

/** Where an archive's entry says that it belongs. */
public final class EntryPath {
  private EntryPath() {}

  /** The path with {@code /} as separator; nothing if it leads outside the archive. */
  public static Optional<String> safe(String name) {
    String path = name.replace('\\', '/').replaceFirst("^(?:\\./)++", "");
    boolean leads =
        path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    return leads || path.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(path);
  }

  /** Whether it is longer or deeper than any honest one. */
  public static boolean isTooLong(String path) {
    return path.length() > Bounds.STANDARD.pathLength()
        || path.chars().filter(c -> c == '/').count() >= Bounds.STANDARD.depth();
  }
}
