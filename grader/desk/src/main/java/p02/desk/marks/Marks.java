package p02.desk.marks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<Result> all = new ArrayList<>();
    for (Path file : files) {
      all.add(result(file));
    }
    return new Marks(folder, all);
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
