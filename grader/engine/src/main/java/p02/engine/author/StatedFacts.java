package p02.engine.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The table of sentences that students read, with how each was checked ({@code facts.tsv}). Where a
 * file's points are written anew, its rows follow.
 */
final class StatedFacts {
  private static final String PLACE = "solutions/src/test/resources/facts.tsv";

  private final Path home;
  private final String before;
  private String now;

  private StatedFacts(Path home, String text) {
    this.home = home;
    this.before = text;
    this.now = text;
  }

  /** Reads the table of a kit. */
  static StatedFacts read(Path home) throws IOException {
    return new StatedFacts(home, Files.readString(home.resolve(PLACE)));
  }

  /**
   * Brings the rows of one file in line. Points are written into lines and leave their number as it
   * is, so that a row's sentence stands in the line of the same number, with the same words around
   * the points.
   */
  void follow(Path file, String was, String is) {
    String name = home.relativize(file).toString().replace('\\', '/');
    List<String> old = was.lines().toList();
    List<String> fresh = is.lines().toList();
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(fresh.get(i))) {
        follow(name, old.get(i), fresh.get(i));
      }
    }
  }

  private void follow(String name, String was, String is) {
    StringBuilder text = new StringBuilder();
    for (String row : now.split("(?<=\n)")) {
      String[] cells = row.split("\t", 3);
      int at = cells.length == 3 && cells[0].equals(name) ? was.indexOf(cells[1]) : -1;
      text.append(
          at < 0
              ? row
              : String.join("\t", cells[0], part(is, was, at, cells[1].length()), cells[2]));
    }
    now = text.toString();
  }

  /** What stands between the same neighbours in the new line. */
  private static String part(String is, String was, int at, int length) {
    int behind = was.length() - at - length;
    // One number of the line is another one now: what stands before or behind it has not moved.
    int from = is.startsWith(was.substring(0, at)) ? at : at + is.length() - was.length();
    int to = is.endsWith(was.substring(at + length)) ? is.length() - behind : at + length;
    return is.substring(from, to);
  }

  /** Writes the table where a row changed, and tells where it lies. */
  Optional<Path> write() throws IOException {
    if (now.equals(before)) {
      return Optional.empty();
    }
    Path file = home.resolve(PLACE);
    Files.writeString(file, now);
    return Optional.of(file);
  }
}
