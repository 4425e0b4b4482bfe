package p02.desk.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import p02.desk.marks.ResultFile.Said;
import tools.jackson.core.JacksonException;

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
   * @param json as UTF-8
   * @throws IllegalArgumentException if it is no such file
   */
  public static Result of(byte[] json) {
    try {
      return of(ResultFile.read(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON of a result", e);
    }
  }

  private static Result of(ResultFile file) {
    ResultFile.Extra extra = file.extraData();
    if (extra.submission().isEmpty() || !List.of("graded", "not_graded").contains(extra.state())) {
      throw new IllegalArgumentException("no result of a submission");
    }
    boolean graded = extra.state().equals("graded");
    if (graded && file.score() == null) {
      throw new IllegalArgumentException("graded, but without a score");
    }
    return new Result(
        extra.submission(),
        extra.student(),
        graded ? Optional.ofNullable(file.score()) : Optional.empty(),
        extra.reason(),
        tests(file),
        extra.flags(),
        borrowed(extra));
  }

  private static List<Test> tests(ResultFile file) {
    ResultFile.Extra extra = file.extraData();
    Map<String, List<String>> misconceptions = byTask(extra.diagnoses(), Said::misconception);
    Map<String, List<String>> edges = byTask(extra.edges(), Said::edge);
    List<Test> tests = new ArrayList<>(file.tests().size());
    for (ResultFile.Line line : file.tests()) {
      String number = line.number();
      tests.add(
          new Test(
              number,
              line.name(),
              line.score(),
              line.maxScore(),
              line.status().equals("passed"),
              line.output(),
              misconceptions.getOrDefault(number, List.of()),
              extra.outcomes().getOrDefault(number, ""),
              Optional.ofNullable(extra.answers().get(number)),
              edges.getOrDefault(number, List.of())));
    }
    return tests;
  }

  private static Map<String, List<String>> byTask(List<Said> all, Function<Said, String> what) {
    return all.stream()
        .collect(Collectors.groupingBy(Said::task, Collectors.mapping(what, Collectors.toList())));
  }

  private static List<String> borrowed(ResultFile.Extra extra) {
    List<String> lines = new ArrayList<>();
    extra
        .standIns()
        .forEach(
            (task, from) ->
                lines.add(
                    "%s rests on the reference of %s".formatted(task, String.join(", ", from))));
    extra
        .carried()
        .forEach((task, from) -> lines.add("%s is carried from %s".formatted(task, from)));
    return lines;
  }

  /** The most that can be earned; 0 where the submission was not graded. */
  public double most() {
    return tests.stream().mapToDouble(Test::most).sum();
  }
}
