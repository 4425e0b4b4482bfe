package p02.desk.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import p02.engine.failure.UserMistake;

/**
 * The marks of a class, as a batch left them.
 *
 * @param folder what {@code grade batch --out} wrote
 * @param results in order of submission id
 */
public record Marks(Path folder, List<Result> results) {
  /** Copies the list. */
  public Marks {
    results = List.copyOf(results);
  }

  /**
   * Reads {@code results/} and nothing else.
   *
   * @throws UserMistake if there is none, or a file in it is damaged
   */
  public static Marks read(Path folder) throws IOException {
    Path results = folder.resolve("results");
    if (!isFolder(folder)) {
      throw new UserMistake(
          "%s holds no results/: name a folder that grade batch wrote".formatted(folder));
    }
    List<Result> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.filter(Marks::isResult).toList()) {
        all.add(result(file));
      }
    }
    all.sort(Comparator.comparing(Result::submission));
    return new Marks(folder, all);
  }

  /** Whether a batch wrote into this folder: what else it may be is a submission. */
  public static boolean isFolder(Path folder) {
    return Files.isDirectory(folder.resolve("results"));
  }

  private static boolean isResult(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") && !name.startsWith(".");
  }

  private static Result result(Path file) throws IOException {
    try {
      Result result = Result.of(Files.readString(file));
      if (file.getFileName().toString().equals(result.submission() + ".json")) {
        return result;
      }
    } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
      // Said below, in the same words.
    }
    throw new UserMistake(
        "%s is damaged, or not a result of grade batch. Run grade batch again".formatted(file));
  }

  /** The lines of {@code final.csv}. */
  public List<FinalMark> marks() {
    return FinalMark.of(results);
  }

  /** A student's page. */
  public Path report(String submission) {
    return folder.resolve("reports").resolve(submission + ".html");
  }
}
