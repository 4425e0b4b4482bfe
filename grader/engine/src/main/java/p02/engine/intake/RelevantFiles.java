package p02.engine.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.picture.PictureFiles;
import p02.precheck.tree.IgnoredFiles;
import p02.worker.ProblemPackages;

/** Which files of a submission count. */
final class RelevantFiles {
  private static final Pattern SOURCE =
      Pattern.compile("(?:.*/)?p02/(" + ProblemPackages.NAME + ")/([^/]+)\\.java");
  private static final Pattern IDENTITY = Pattern.compile("(?:.*/)?student\\.properties");

  private RelevantFiles() {}

  /** What a source's path says of it. */
  record Place(String problem, String className) {}

  /** Whether a file is worth reading: a source of a problem, or who the student is. */
  static boolean counts(String path) {
    return place(path).isPresent() || (IDENTITY.matcher(path).matches() && !ignored(path));
  }

  /** The problem and class that a source's path names. */
  static Optional<Place> place(String path) {
    Matcher matcher = SOURCE.matcher(path);
    if (!matcher.matches() || ignored(path) || path.contains("src/test/")) {
      return Optional.empty();
    }
    String problem = matcher.group(1);
    return Optional.of(new Place(problem, ProblemPackages.full(problem) + "." + matcher.group(2)));
  }

  /**
   * Whether a file may hold a helper class of the student's own; where the sources' root lies is
   * known only when all is read.
   */
  static boolean mayHelp(String path) {
    return path.endsWith(".java")
        && !counts(path)
        && !ignored(path)
        && !path.contains("src/test/")
        && !path.endsWith("-info.java");
  }

  /** Whether a file's content matters at all. */
  static boolean isRead(String path) {
    return counts(path) || mayHelp(path) || AnswerFiles.isOne(path);
  }

  /** How many bytes of it are read: one more than it may have, so that a larger one is seen. */
  static int wanted(String path) {
    int most = PictureFiles.isOne(path) ? PictureFiles.LARGEST : Bounds.STANDARD.sourceBytes();
    return most + 1;
  }

  /** What stands before a source's package folders; nothing if it is no source of a problem. */
  static Optional<String> root(String path) {
    return place(path)
        .map(place -> "p02/" + place.problem() + "/")
        .map(folder -> path.substring(0, path.lastIndexOf(folder)));
  }

  static boolean identity(String path) {
    return IDENTITY.matcher(path).matches();
  }

  /** Whether a path leads through a folder that is not read. */
  static boolean ignored(String path) {
    return IgnoredFiles.holds(path);
  }
}
