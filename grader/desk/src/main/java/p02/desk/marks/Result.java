package p02.desk.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a {@code results/<id>.json} says.
 *
 * @param submission the name under which results are filed
 * @param student whose numbers the worksheets were held against; empty if nobody said
 * @param score points; empty where the submission was not graded
 * @param reason why it was not graded; empty if it was
 * @param tests one for each task, in order; none where it was not graded
 */
public record Result(
    String submission, String student, Optional<Double> score, String reason, List<Test> tests) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Copies the list. */
  public Result {
    tests = List.copyOf(tests);
  }

  /**
   * One task.
   *
   * @param number as {@code 3.1.2}
   * @param name what it is called
   * @param score points earned
   * @param most points that can be earned
   * @param passed whether everything was right
   * @param output what the student reads
   * @param misconceptions names of those that explain the answer
   */
  public record Test(
      String number,
      String name,
      double score,
      double most,
      boolean passed,
      String output,
      List<String> misconceptions) {
    /** Copies the list. */
    public Test {
      misconceptions = List.copyOf(misconceptions);
    }

    /** What became of it, in two or three words: the first line that the student reads. */
    public String label() {
      return output.lines().findFirst().orElse("");
    }
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if the text is no such file
   */
  public static Result of(String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      JsonNode extra = root.path("extra_data");
      String submission = extra.path("submission").asString("");
      String state = extra.path("state").asString("");
      if (submission.isEmpty() || !List.of("graded", "not_graded").contains(state)) {
        throw new IllegalArgumentException("no result of a submission");
      }
      boolean graded = state.equals("graded");
      if (graded && !root.path("score").isNumber()) {
        throw new IllegalArgumentException("graded, but without a score");
      }
      return new Result(
          submission,
          extra.path("student").asString(""),
          graded ? Optional.of(root.path("score").asDouble()) : Optional.empty(),
          extra.path("reason").asString(""),
          tests(root));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  private static List<Test> tests(JsonNode root) {
    List<Test> tests = new ArrayList<>();
    for (JsonNode test : root.path("tests")) {
      tests.add(
          new Test(
              test.path("number").asString(""),
              test.path("name").asString(""),
              test.path("score").asDouble(0),
              test.path("max_score").asDouble(0),
              test.path("status").asString("").equals("passed"),
              test.path("output").asString(""),
              misconceptions(root, test.path("number").asString(""))));
    }
    return tests;
  }

  private static List<String> misconceptions(JsonNode root, String task) {
    List<String> names = new ArrayList<>();
    for (JsonNode diagnosis : root.path("extra_data").path("diagnoses")) {
      if (diagnosis.path("task").asString("").equals(task)) {
        names.add(diagnosis.path("misconception").asString(""));
      }
    }
    return names;
  }

  /** The most that can be earned; 0 where the submission was not graded. */
  public double most() {
    return tests.stream().mapToDouble(Test::most).sum();
  }
}
