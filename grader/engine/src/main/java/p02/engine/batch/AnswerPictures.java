package p02.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import p02.engine.files.OwnerOnly;
import p02.engine.model.AnswerPicture;

/**
 * Pictures of answers in the batch's folder: {@code pictures/<id>/<digest>}. What a file is its
 * bytes say, and nothing in its name comes from the student.
 */
public final class AnswerPictures {
  private static final String PLACE = "pictures";

  private AnswerPictures() {}

  /** Where those of a submission lie, below a batch's folder. */
  public static String place(String submission) {
    return PLACE + "/" + submission;
  }

  /** The content of a picture; nothing if it is not there, or is not what was handed in. */
  public static Optional<byte[]> read(Path marks, String submission, AnswerPicture picture)
      throws IOException {
    Path file = marks.resolve(place(submission)).resolve(picture.digest());
    if (picture.digest().isEmpty() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] content = Files.readAllBytes(file);
    return AnswerPicture.typeOf(content).filter(picture.type()::equals).map(type -> content);
  }

  /**
   * Writes those of a submission, and deletes others of it.
   *
   * @param pictures by digest
   */
  static void keep(Path marks, String submission, SortedMap<String, byte[]> pictures)
      throws IOException {
    Path folder = marks.resolve(place(submission));
    for (Path file : in(folder)) {
      if (!pictures.containsKey(file.getFileName().toString())) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, byte[]> each : pictures.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (!Files.isRegularFile(file)) {
        OwnerOnly.folder(folder);
        OwnerOnly.write(file, each.getValue());
      }
    }
    if (pictures.isEmpty()) {
      forget(marks, submission);
    }
  }

  /** Deletes those of submissions that are no longer there. */
  public static void keepOnly(Path marks, Set<String> submissions) throws IOException {
    for (Path folder : in(marks.resolve(PLACE))) {
      String submission = folder.getFileName().toString();
      if (!submissions.contains(submission)) {
        forget(marks, submission);
      }
    }
  }

  /** Deletes those of a submission. */
  public static void forget(Path marks, String submission) throws IOException {
    Path folder = marks.resolve(place(submission));
    for (Path file : in(folder)) {
      Files.delete(file);
    }
    Files.deleteIfExists(folder);
  }

  /** The files of a submission, in order of their names. */
  public static List<Path> of(Path marks, String submission) throws IOException {
    return List.copyOf(in(marks.resolve(place(submission))));
  }

  private static Set<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.toList());
    }
  }
}
