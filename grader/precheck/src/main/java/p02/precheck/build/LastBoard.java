package p02.precheck.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The board of the last run that came so far, and which sources it was of.
 *
 * @param board where the tests write it
 */
record LastBoard(Path board) {
  private static final String LEGEND = "  + done";

  /** So that no old board is taken for this run's. */
  void putAway() throws IOException {
    if (Files.exists(board)) {
      Files.move(board, beside("board-before.txt"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  boolean isOfSources(String stamp) throws IOException {
    Path mark = beside("compiles.txt");
    return Files.exists(mark) && Files.readString(mark).equals(stamp);
  }

  /**
   * Remembers that these sources compile. Maven goes by the files' times, and those of a corrected
   * release may be older than what it once built: what it remembers is deleted.
   */
  void compiled(String stamp) throws IOException {
    Path remembered = beside("maven-status");
    if (Files.isDirectory(remembered)) {
      try (Stream<Path> all = Files.walk(remembered)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    Files.createDirectories(board.toAbsolutePath().getParent());
    Files.writeString(beside("compiles.txt"), stamp);
  }

  /** Its rows and its sum, if there was one. */
  String table() throws IOException {
    Path before = beside("board-before.txt");
    List<String> lines = Files.exists(before) ? Files.readAllLines(before) : List.of();
    if (lines.stream().noneMatch(line -> line.startsWith(LEGEND))) {
      return "";
    }
    String rows =
        lines.stream()
            .skip(1)
            .takeWhile(line -> !line.startsWith(LEGEND))
            .collect(Collectors.joining("\n"));
    return "\n  The board when it last compiled:\n" + rows + "\n";
  }

  private Path beside(String name) {
    return board.resolveSibling(name);
  }
}
