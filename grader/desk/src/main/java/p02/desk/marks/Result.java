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
 * @param flags what the instructor should look at
 * @param borrowed which marks rest on the reference, or on a slip carried forward, a line each
 */
public record Result(
    String submission,
    String student,
    Optional<Double> score,
    String reason,
    List<Test> tests,
    List<String> flags,
    List<String> borrowed) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Copies the list. */
  public Result {
    tests = List.copyOf(tests);
    flags = List.copyOf(flags);
    borrowed = List.copyOf(borrowed);
  }

  /** One that nobody need look at. */
  public Result(
      String submission, String student, Optional<Double> score, String reason, List<Test> tests) {
    this(submission, student, score, reason, tests, List.of(), List.of());
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
   * @param outcome its kind, as {@code not_compiled}; empty in results of an earlier kit
   * @param answer all values of a wrong answer, if they were kept
   * @param edges rules that an otherwise right answer forgot
   */
  public record Test(
      String number,
      String name,
      double score,
      double most,
      boolean passed,
      String output,
      List<String> misconceptions,
      String outcome,
      Optional<Answer> answer,
      List<String> edges) {
    /** Copies the lists. */
    public Test {
      misconceptions = List.copyOf(misconceptions);
      edges = List.copyOf(edges);
    }

    /** What became of it, in two or three words: the first line that the student reads. */
    public String label() {
      return output.lines().findFirst().orElse("");
    }
  }

  /**
   * All values of an answer.
   *
   * @param values as the hidden test published them
   * @param relative the task's tolerance
   * @param absolute see there
   */
  public record Answer(String values, double relative, double absolute) {}

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
          tests(root),
          texts(extra.path("flags")),
          borrowed(extra));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  private static List<Test> tests(JsonNode root) {
    List<Test> tests = new ArrayList<>();
    for (JsonNode test : root.path("tests")) {
      String number = test.path("number").asString("");
      tests.add(
          new Test(
              number,
              test.path("name").asString(""),
              test.path("score").asDouble(0),
              test.path("max_score").asDouble(0),
              test.path("status").asString("").equals("passed"),
              test.path("output").asString(""),
              misconceptions(root, number),
              root.at("/extra_data/outcomes").path(number).asString(""),
              answer(root.at("/extra_data/answers").path(number)),
              edges(root, number)));
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

  private static List<String> edges(JsonNode root, String task) {
    List<String> edges = new ArrayList<>();
    for (JsonNode missed : root.at("/extra_data/edges")) {
      if (missed.path("task").asString("").equals(task)) {
        edges.add(missed.path("edge").asString(""));
      }
    }
    return edges;
  }

  private static List<String> borrowed(JsonNode extra) {
    List<String> lines = new ArrayList<>();
    extra
        .path("stand_ins")
        .forEachEntry(
            (task, from) ->
                lines.add(
                    "%s rests on the reference of %s"
                        .formatted(task, String.join(", ", texts(from)))));
    extra
        .path("carried")
        .forEachEntry(
            (task, from) -> lines.add("%s is carried from %s".formatted(task, from.asString(""))));
    return lines;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asString("")));
    return texts;
  }

  private static Optional<Answer> answer(JsonNode node) {
    return node.isObject()
        ? Optional.of(
            new Answer(
                node.path("values").asString(),
                node.path("relative").asDouble(),
                node.path("absolute").asDouble()))
        : Optional.empty();
  }

  /** The most that can be earned; 0 where the submission was not graded. */
  public double most() {
    return tests.stream().mapToDouble(Test::most).sum();
  }
}
