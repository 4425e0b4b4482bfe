package p02.engine.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import p02.engine.model.Feedback;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedProblem;
import p02.engine.model.GradedTask;
import p02.engine.model.Outcome;
import p02.precheck.text.OneForm;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code results/<id>.json}: what Gradescope reads, and the kit's own {@code extra_data}.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope's
 *     specification</a>
 */
public final class ResultJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private ResultJson() {}

  /** The file's content, ending with a line feed; the same bytes for the same report. */
  public static String of(GradeReport report) {
    Map<String, Object> root = new LinkedHashMap<>();
    if (report.notGraded().isEmpty()) {
      root.put("score", NumberStyle.rounded(report.score()));
      root.put("tests", report.problems().stream().flatMap(ResultJson::tests).toList());
    } else {
      // No score at all: a platform then reports an error instead of booking a silent zero.
      root.put("output", "Not graded: " + report.notGraded().get());
      root.put("tests", List.of());
    }
    root.put("extra_data", extraData(report));
    return WRITER.writeValueAsString(root) + "\n";
  }

  private static Stream<Map<String, Object>> tests(GradedProblem problem) {
    return problem.tasks().stream().map(ResultJson::test);
  }

  private static Map<String, Object> test(GradedTask task) {
    Map<String, Object> test = new LinkedHashMap<>();
    test.put("name", task.task().title());
    test.put("number", task.task().number());
    test.put("score", NumberStyle.rounded(task.score()));
    test.put("max_score", task.task().points());
    test.put("status", task.outcome().kind() == Outcome.Kind.PASSED ? "passed" : "failed");
    test.put("output", output(task));
    test.put("output_format", "text");
    return test;
  }

  private static String output(GradedTask task) {
    TaskText text = TaskText.of(task);
    return String.join(
        "\n", Stream.concat(Stream.of(text.label()), text.lines().stream()).toList());
  }

  private static Map<String, Object> extraData(GradeReport report) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("submission", report.submission());
    data.put("student", report.student());
    data.put("state", report.state());
    report.notGraded().ifPresent(reason -> data.put("reason", reason));
    Map<String, Object> problems = new LinkedHashMap<>();
    report.problems().forEach(each -> problems.put(each.problem().number(), problem(each)));
    data.put("problems", problems);
    data.put("diagnoses", diagnoses(report));
    data.put("edges", edges(report));
    data.put("stand_ins", Borrowed.standIns(report));
    data.put("carried", Borrowed.carried(report));
    data.put("flags", report.flags());
    data.put("remarks", report.remarks());
    data.put("outcomes", byTask(report, task -> Optional.of(outcome(task))));
    data.put("answers", byTask(report, task -> task.feedback().answer().map(ResultJson::answer)));
    return data;
  }

  private static Map<String, Object> byTask(
      GradeReport report, Function<GradedTask, Optional<Object>> of) {
    Map<String, Object> found = new LinkedHashMap<>();
    report.problems().stream()
        .flatMap(problem -> problem.tasks().stream())
        .forEach(task -> of.apply(task).ifPresent(each -> found.put(task.task().number(), each)));
    return found;
  }

  /** The kind, as {@code not_compiled}. */
  private static String outcome(GradedTask task) {
    return OneForm.lower(task.outcome().kind().name());
  }

  /** A wrong answer's values, so that it can be accepted for all who have the same. */
  private static Map<String, Object> answer(Feedback.Answer answer) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("values", answer.values());
    data.put("relative", answer.relative());
    data.put("absolute", answer.absolute());
    return data;
  }

  private static List<Map<String, String>> diagnoses(GradeReport report) {
    return report.problems().stream()
        .flatMap(problem -> problem.tasks().stream())
        .flatMap(ResultJson::diagnoses)
        .toList();
  }

  private static Stream<Map<String, String>> diagnoses(GradedTask task) {
    return task.feedback().misconceptions().stream()
        .map(
            named -> {
              Map<String, String> diagnosis = new LinkedHashMap<>();
              diagnosis.put("task", task.task().number());
              diagnosis.put("misconception", named.id());
              return diagnosis;
            });
  }

  /** What otherwise right answers forgot. */
  private static List<Map<String, String>> edges(GradeReport report) {
    return report.problems().stream()
        .flatMap(problem -> problem.tasks().stream())
        .flatMap(ResultJson::edges)
        .toList();
  }

  private static Stream<Map<String, String>> edges(GradedTask task) {
    return task.outcome() instanceof Outcome.RightButForEdges missed
        ? missed.edges().stream().map(edge -> edge(task, edge))
        : Stream.empty();
  }

  private static Map<String, String> edge(GradedTask task, String edge) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("task", task.task().number());
    data.put("state", "right_but_for_edges");
    data.put("edge", edge);
    return data;
  }

  private static Map<String, Object> problem(GradedProblem problem) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("score", NumberStyle.rounded(problem.score()));
    data.put("max_score", problem.problem().points());
    data.put("state", problem.state().label());
    return data;
  }
}
