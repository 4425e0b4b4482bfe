package p02.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.engine.failure.UserMistake;

/** The files {@code results/<id>.json} that a batch wrote. */
public final class ResultFiles {
  private static final String ENDING = ".json";

  private ResultFiles() {}

  /** Whether a batch wrote into this folder: what else it may be is a submission. */
  public static boolean areIn(Path folder) {
    return Files.isDirectory(folder.resolve("results"));
  }

  /**
   * Submission to its file, in order of the submissions.
   *
   * @throws UserMistake if no batch wrote into this folder
   */
  public static SortedMap<String, Path> in(Path folder) throws IOException {
    if (!areIn(folder)) {
      throw new UserMistake(
          "%s holds no results/: name a folder that grade batch wrote".formatted(folder));
    }
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("results"))) {
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        // What begins with a dot belongs to a file manager or to a file that is being written.
        if (name.endsWith(ENDING) && !name.startsWith(".")) {
          files.put(name.substring(0, name.length() - ENDING.length()), file);
        }
      }
    }
    return files;
  }
}
