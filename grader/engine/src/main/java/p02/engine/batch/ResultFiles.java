package p02.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.engine.failure.NearNames;
import p02.engine.failure.UserMistake;

/** The files {@code results/<id>.json} that a batch wrote. */
public final class ResultFiles {
  private static final String ENDING = ".json";

  private ResultFiles() {}

  /** Whether a batch wrote into this folder: what else it may be is a submission. */
  public static boolean areIn(Path folder) {
    return Files.isDirectory(folder.resolve("results"));
  }

  /** Folders beside it that are called much alike and hold marks. */
  private static String near(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return "";
    }
    try (Stream<Path> beside = Files.list(parent)) {
      List<String> marked =
          beside.filter(ResultFiles::areIn).map(each -> each.getFileName().toString()).toList();
      List<String> near = NearNames.of(whole.getFileName().toString(), marked);
      return near.isEmpty() ? "" : ". Did you mean %s?".formatted(String.join(" or ", near));
    }
  }

  /**
   * Submission to its file, in order of the submissions.
   *
   * @throws UserMistake if no batch wrote into this folder
   */
  public static SortedMap<String, Path> in(Path folder) throws IOException {
    if (!areIn(folder)) {
      throw new UserMistake(
          "%s holds no results/: name a folder that grade batch wrote%s"
              .formatted(folder, near(folder)));
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
