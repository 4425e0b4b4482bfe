package p02.engine.intake;

import java.util.Optional;

/** Where an archive's entry says that it belongs. */
final class EntryPath {
  private EntryPath() {}

  /** The path with {@code /} as separator; nothing if it leads outside the archive. */
  static Optional<String> safe(String name) {
    String path = name.replace('\\', '/').replaceFirst("^(\\./)+", "");
    boolean leads =
        path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    return leads || path.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(path);
  }

  /** Whether it is longer or deeper than any honest one. */
  static boolean isTooLong(String path) {
    return path.length() > Bounds.STANDARD.pathLength()
        || path.chars().filter(c -> c == '/').count() >= Bounds.STANDARD.depth();
  }
}
