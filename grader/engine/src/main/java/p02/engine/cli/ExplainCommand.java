package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.Roster;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.marking.MarkingOptions;
import p02.engine.model.Assignment;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedTask;
import p02.engine.report.Explained;
import p02.engine.report.Figures;
import p02.engine.report.Pages;
import p02.engine.report.TaskText;
import p02.worker.ParameterKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade explain}: one page that answers a complaint. */
@Command(
    name = "explain",
    description = "Writes one printable page that shows why a task got its points.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The page holds expected values: show it in your office, do not publish it.",
      "",
      "Example: ./grade explain submissions/anna.zip 3.5.3"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "STUDENT", description = "the student's folder or archive")
  private Path submission;

  @Parameters(index = "1", paramLabel = "TASK", description = "as 3.5.3")
  private String number;

  @Option(
      names = "--student",
      paramLabel = "ID",
      description = "whose worksheet numbers count, if student.properties does not say so")
  private String student;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the page goes (default: explain-<id>-<task>.html)")
  private Path file;

  ExplainCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Grader grader = Grader.open(kit);
    requireTask(grader.assignment());
    Roster roster = student == null ? Roster.NONE : Roster.of(student);
    MarkingOptions options = MarkingOptions.trusted(ParameterKeys.DETAIL, "explain");
    GradeReport report = grader.mark(grader.single(submission), roster, options).get(0).report();
    if (report.problems().isEmpty()) {
      throw new UserMistake(report.notGraded().orElse("nothing could be read"));
    }
    GradedTask task =
        report.problems().stream()
            .flatMap(problem -> problem.tasks().stream())
            .filter(each -> each.task().number().equals(number))
            .findFirst()
            .orElseThrow();
    write(grader.assignment(), report, task);
    return ExitCode.JUDGED;
  }

  private void write(Assignment assignment, GradeReport report, GradedTask task) {
    Path target =
        file == null ? Path.of("explain-%s-%s.html".formatted(report.submission(), number)) : file;
    String page = new Pages(assignment).explain(report, task, Explained.of(task));
    try {
      Files.write(target, page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s: cannot write there (%s)".formatted(target, Causes.reason(e)));
    }
    out.printf(
        "%s %s: %s of %s points, %s%nPage: %s%n",
        report.submission(),
        number,
        Figures.text(task.score()),
        Figures.text(task.task().points()),
        TaskText.of(task).label(),
        target);
  }

  private void requireTask(Assignment assignment) {
    List<String> numbers =
        assignment.problems().stream()
            .flatMap(problem -> problem.tasks().stream())
            .map(task -> task.number())
            .toList();
    if (!numbers.contains(number)) {
      throw new UserMistake(
          "%s is no task; there are %s to %s"
              .formatted(number, numbers.get(0), numbers.get(numbers.size() - 1)));
    }
  }
}
