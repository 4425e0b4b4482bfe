package p02.engine.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.engine.failure.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Rubrics in YAML, one file a question; a key that is unknown or stands twice is an error. */
public final class RubricFiles {
  private static final String ENDING = ".yaml";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private RubricFiles() {}

  /**
   * All rubrics of a folder.
   *
   * @return by question
   * @throws UserMistake if one is no rubric, or is not named after its question
   */
  public static SortedMap<String, Rubric> read(Path folder) throws IOException {
    SortedMap<String, Rubric> rubrics = new TreeMap<>();
    for (Path file : files(folder)) {
      Rubric rubric = one(file);
      if (!file.getFileName().toString().equals(rubric.question() + ENDING)) {
        throw new UserMistake(
            "%s: it is for question %s; name it %s%s"
                .formatted(file, rubric.question(), rubric.question(), ENDING));
      }
      rubrics.put(rubric.question(), rubric);
    }
    return Collections.unmodifiableSortedMap(rubrics);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static Rubric one(Path file) throws IOException {
    try {
      Rubric rubric = YAML.readValue(Files.readString(file), Rubric.class);
      if (rubric == null || rubric.question() == null || rubric.criteria().isEmpty()) {
        throw new UserMistake(file + ": a rubric needs question, points and criteria");
      }
      return rubric;
    } catch (JacksonException e) {
      throw new UserMistake("%s%s: %s".formatted(file, place(e), e.getOriginalMessage()));
    }
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
  }
}
