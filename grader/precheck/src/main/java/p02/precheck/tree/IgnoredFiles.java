package p02.precheck.tree;

import java.util.Arrays;
import java.util.Set;

/** Files that nobody means to hand in: what builds, editors and systems leave behind. */
public final class IgnoredFiles {
  private static final Set<String> FOLDERS =
      Set.of("target", ".git", "__MACOSX", "solutions", ".idea", "out", "build");

  /** How macOS names what its other file systems have no room for. */
  private static final String RESOURCE_FORK = "._";

  private IgnoredFiles() {}

  /** Whether a file is not read, by its path with {@code /} as separator. */
  public static boolean holds(String path) {
    return Arrays.stream(path.split("/"))
        .anyMatch(part -> FOLDERS.contains(part) || part.startsWith(RESOURCE_FORK));
  }
}
