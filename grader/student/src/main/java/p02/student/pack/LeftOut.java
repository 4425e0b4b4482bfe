package p02.student.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import p02.precheck.receipt.Receipt;
import p02.precheck.tree.GivenFiles;
import p02.precheck.tree.IgnoredFiles;
import p02.student.home.Home;

/** Files below {@code exercises} that somebody put there and that are not handed in. */
final class LeftOut {
  private static final int MOST = 5;

  private LeftOut() {}

  /** Their paths, in order; none where it is not known what came along. */
  static List<String> of(Home home) throws IOException {
    GivenFiles given = GivenFiles.of(home.root());
    List<String> left = new ArrayList<>();
    if (given.hashes().isEmpty()) {
      return left;
    }
    Files.walkFileTree(
        home.root().resolve("exercises"),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            boolean others =
                IgnoredFiles.holds(home.told(folder) + "/x")
                    || folder.getFileName().toString().startsWith(".");
            return others ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            String name = home.told(file);
            boolean hidden = file.getFileName().toString().startsWith(".");
            if (!hidden && !given.holds(name) && !Receipt.counts(name)) {
              left.add(name);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            // An editor's own file, deleted meanwhile: it neither goes in nor stays out.
            return FileVisitResult.CONTINUE;
          }
        });
    left.sort(null);
    return left;
  }

  /** A few lines; empty if there are none. */
  static String told(List<String> left) {
    if (left.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("  Stays out, since it is neither code below");
    text.append(" src/main/java nor an answer:\n");
    left.stream().limit(MOST).forEach(each -> text.append("    ").append(each).append('\n'));
    int more = left.size() - MOST;
    return text + (more > 0 ? "    and " + more + " more\n" : "");
  }
}
