package p02.desk.marks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import p02.engine.batch.ResultFiles;
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
    return read(folder, ResultFiles.in(folder).values());
  }

  /**
   * Reads some of them, as a part of a large class.
   *
   * @param files in order of submission id
   * @throws UserMistake if one is damaged
   */
  public static Marks read(Path folder, Collection<Path> files) throws IOException {
    try {
      // On all cores: in a large class this is most of the work.
      return new Marks(folder, files.parallelStream().map(Marks::result).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Result result(Path file) {
    try {
      Result result = Result.of(Files.readAllBytes(file));
      if (file.getFileName().toString().equals(result.submission() + ".json")) {
        return result;
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the same words.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new UserMistake(
        "%s is damaged, or not a result of grade batch. Run grade batch again".formatted(file));
  }

  /**
   * The result of a submission.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Result result(String submission) {
    return results.stream()
        .filter(each -> each.submission().equals(submission))
        .findFirst()
        .orElseThrow();
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
