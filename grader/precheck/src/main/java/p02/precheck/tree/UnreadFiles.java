package p02.precheck.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Sources beside a student's own that the marker does not read: helpers there, changed given code.
 */
public final class UnreadFiles {
  private UnreadFiles() {}

  /**
   * Finds them.
   *
   * @param root the folder that was unpacked
   * @param isShipped tells by binary name whether a class came with the exercises
   * @return path to why it is not read, and what to do
   * @throws IOException if the folder cannot be read
   */
  public static SortedMap<String, String> in(Path root, Predicate<String> isShipped)
      throws IOException {
    SortedMap<String, String> unread = new TreeMap<>(GivenFiles.of(root).changed(root));
    unread.putAll(Strays.in(root, isShipped));
    return unread;
  }

  /** Those that lie where nobody looks for a student's code, and that somebody wrote. */
  public static SortedMap<String, String> helpers(Path root, Predicate<String> isShipped)
      throws IOException {
    return Strays.in(root, isShipped);
  }
}
