package p02.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.model.WrittenAnswers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Written answers in the batch's folder, one file a submission: {@code answers/<id>.json}. So they
 * can be marked where the submissions are not.
 */
public final class AnswerFolder {
  private static final String ENDING = ".json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private AnswerFolder() {}

  /** Where the answers of a submission lie. */
  public static Path file(Path marks, String submission) {
    return marks.resolve("answers").resolve(submission + ENDING);
  }

  /**
   * What a submission holds; nothing where no batch kept any.
   *
   * @throws UserMistake if the file is damaged
   */
  public static WrittenAnswers read(Path marks, String submission) throws IOException {
    Path file = file(marks, submission);
    if (!Files.isRegularFile(file)) {
      return WrittenAnswers.NONE;
    }
    try {
      return MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), WrittenAnswers.class);
    } catch (JacksonException | java.nio.charset.CharacterCodingException e) {
      throw new UserMistake("%s is damaged. Run grade batch again".formatted(file));
    }
  }

  /** Writes them; what is there already is not written again. */
  public static void keep(Path marks, String submission, WrittenAnswers answers)
      throws IOException {
    keep(marks, submission, answers, Collections.emptySortedMap());
  }

  /**
   * The same with pictures.
   *
   * @param pictures their content, by digest
   */
  public static void keep(
      Path marks, String submission, WrittenAnswers answers, SortedMap<String, byte[]> pictures)
      throws IOException {
    AnswerPictures.keep(marks, submission, pictures);
    if (answers.equals(WrittenAnswers.NONE)) {
      Files.deleteIfExists(file(marks, submission));
      return;
    }
    Path file = file(marks, submission);
    byte[] text = MAPPER.writeValueAsString(answers).getBytes(StandardCharsets.UTF_8);
    if (!Files.isRegularFile(file) || !java.util.Arrays.equals(Files.readAllBytes(file), text)) {
      OwnerOnly.folder(file.getParent());
      OwnerOnly.write(file, text);
    }
  }

  /** Deletes those of a submission. */
  public static void forget(Path marks, String submission) throws IOException {
    AnswerPictures.forget(marks, submission);
    Files.deleteIfExists(file(marks, submission));
  }

  /** Deletes those of submissions that are no longer there. */
  static void keepOnly(Path marks, Set<String> submissions) throws IOException {
    AnswerPictures.keepOnly(marks, submissions);
    Path folder = marks.resolve("answers");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)
            && !submissions.contains(name.substring(0, name.length() - ENDING.length()))) {
          Files.delete(file);
        }
      }
    }
  }
}
