package p02.desk.marks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a {@code results/<id>.json}, as far as it is read here: of a large class there are
 * many, so that the rest is passed over and not built first.
 *
 * @param score points; null where there is none
 * @param tests one for each task
 * @param extraData the kit's own part
 */
record ResultFile(@Nullable Double score, List<Line> tests, Extra extraData) {
  // A number in quotes is no number that the kit wrote.
  private static final ObjectReader READER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build()
          .readerFor(ResultFile.class);

  ResultFile {
    tests = present(tests);
    extraData = Objects.requireNonNullElse(extraData, Extra.NONE);
  }

  /** A task. */
  record Line(
      String number, String name, double score, double maxScore, String status, String output) {
    Line {
      number = present(number);
      name = present(name);
      status = present(status);
      output = present(output);
    }
  }

  /** Something that is said of a task: a misconception that explains it, or an edge it forgot. */
  record Said(String task, String misconception, String edge) {
    Said {
      task = present(task);
      misconception = present(misconception);
      edge = present(edge);
    }
  }

  /** The kit's own part; maps are by task. */
  record Extra(
      String submission,
      String student,
      String state,
      String reason,
      List<Said> diagnoses,
      List<Said> edges,
      Map<String, List<String>> standIns,
      Map<String, String> carried,
      List<String> flags,
      Map<String, String> outcomes,
      Map<String, Result.Answer> answers) {
    static final Extra NONE =
        new Extra(
            "", "", "", "", List.of(), List.of(), Map.of(), Map.of(), List.of(), Map.of(),
            Map.of());

    Extra {
      submission = present(submission);
      student = present(student);
      state = present(state);
      reason = present(reason);
      diagnoses = present(diagnoses);
      edges = present(edges);
      standIns = present(standIns);
      carried = present(carried);
      flags = present(flags);
      outcomes = present(outcomes);
      answers = present(answers);
    }
  }

  /**
   * Reads one.
   *
   * @param json as UTF-8
   * @throws tools.jackson.core.JacksonException if it is no JSON, or something else
   */
  static ResultFile read(byte[] json) {
    return READER.readValue(json);
  }

  private static String present(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static <T> List<T> present(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** In the order of the file. */
  private static <T> Map<String, T> present(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
