package p02.engine.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what students get from what instructors keep.
 *
 * <p>In a solution, {@code // @solution 3.1.1 what to do} … {@code // @end} encloses a body. The
 * skeleton has a TODO comment in its place and throws {@code TodoException}. Further lines {@code
 * // @ …} right below the first go on with the comment; a plain comment there is refused, since it
 * is most likely a marker that a formatter has broken in two. What stands between {@code //
 * @solution-only} and {@code // @end} is left out. Everything else stays as it is, except imports
 * that nothing uses any more.
 */
public final class SkeletonGenerator {
  private static final Pattern TASK = Pattern.compile("(\\s*)// @solution (\\d\\.\\d\\.\\d+) (.+)");
  private static final Pattern ONLY = Pattern.compile("\\s*// @solution-only");
  private static final Pattern MORE = Pattern.compile("\\s*// @ (.+)");
  private static final Pattern END = Pattern.compile("\\s*// @end");
  private static final Pattern PLAIN_COMMENT = Pattern.compile("\\s*//.*");
  private static final Pattern MARKER = Pattern.compile("\\s*// @\\S.*");

  private final String path;
  private final List<String> skeleton = new ArrayList<>();
  private Optional<Integer> openedAt = Optional.empty();
  private boolean inComment;
  private String indent = "";
  private String task = "";

  private SkeletonGenerator(String path) {
    this.path = path;
  }

  /**
   * Makes a skeleton.
   *
   * @param path the solution's path, for error messages
   * @param solution the solution's text, lines ending with LF
   * @return the skeleton's text
   * @throws IllegalArgumentException if markers do not pair, naming the file and the line
   */
  public static String skeletonOf(String path, String solution) {
    SkeletonGenerator generator = new SkeletonGenerator(path);
    List<String> lines = solution.lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      generator.take(lines.get(number - 1), number);
    }
    generator.openedAt.ifPresent(line -> generator.refuse(line, "has no // @end"));
    return Imports.tidy(Blanks.squeeze(generator.skeleton));
  }

  private void take(String line, int number) {
    Matcher opening = TASK.matcher(line);
    if (opening.matches()) {
      open(number);
      indent = opening.group(1);
      task = opening.group(2);
      inComment = true;
      skeleton.add(indent + "// TODO " + task + ": " + opening.group(3));
    } else if (ONLY.matcher(line).matches()) {
      open(number);
      task = "";
    } else if (END.matcher(line).matches()) {
      close(number);
    } else {
      takeInside(line, number);
    }
  }

  private void takeInside(String line, int number) {
    Matcher more = MORE.matcher(line);
    if (inComment && more.matches()) {
      skeleton.add(indent + "// " + more.group(1));
    } else if (inComment && PLAIN_COMMENT.matcher(line).matches()) {
      refuse(number, "would be missing in the TODO above it; write // @ in place of //");
    } else if (MARKER.matcher(line).matches()) {
      refuse(number, "is not a marker that is known here: " + line.strip());
    } else if (openedAt.isEmpty()) {
      skeleton.add(line);
    } else {
      inComment = false;
    }
  }

  private void open(int number) {
    if (openedAt.isPresent()) {
      refuse(number, "opens a solution inside the one of line " + openedAt.get());
    }
    openedAt = Optional.of(number);
  }

  private void close(int number) {
    if (openedAt.isEmpty()) {
      refuse(number, "closes a solution that was not opened");
    }
    if (!task.isEmpty()) {
      skeleton.add(indent + "throw new TodoException(\"" + task + "\");");
    }
    openedAt = Optional.empty();
    inComment = false;
  }

  private void refuse(int number, String complaint) {
    throw new IllegalArgumentException("%s:%d %s".formatted(path, number, complaint));
  }
}
