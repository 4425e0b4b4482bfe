package p02.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import p02.desk.complaint.LostPoints;
import p02.desk.complaint.Question;
import p02.desk.complaint.TaskExplanation;
import p02.desk.decided.DecidedClass;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.marks.Who;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.ResultFiles;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.CommandWord;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.intake.Ids;
import p02.engine.model.GradedTask;
import p02.engine.report.NumberStyle;
import p02.engine.report.TaskText;
import p02.engine.run.Sandbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade explain}: one page that answers a complaint. */
@Command(
    name = "explain",
    description = {
      "Writes one printable page that shows why a task got its points.",
      "Without a task, it lists where the student lost points."
    },
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "grade explain [OPTIONS] DIR STUDENT [PROBLEM|TASK]",
      "       grade explain [OPTIONS] SUBMISSION TASK"
    },
    footer = {
      "",
      "The page shows every input, the student's value beside the expected one and how",
      "far they are apart, what was carried, edges, points, and the student's code. It",
      "holds expected values: show it in your office, do not publish it. At its end,",
      "and on the terminal, stands a paragraph without them, to send to the student.",
      "",
      "Examples: ./grade explain marks anna",
      "          ./grade explain marks anna 3.5.3",
      "          ./grade explain submissions/anna.zip 3.5.3"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "what grade batch --out wrote; or a student's folder or archive")
  private Path place;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "STUDENT TASK",
      description =
          "a submission, student id, e-mail address or name, or a part that no other has; a"
              + " problem, as 3.5, or a task, as 3.5.3")
  private List<String> words;

  @Option(
      names = "--submissions",
      paramLabel = "PATH",
      description = "where DIR's submissions are, if they were moved")
  private Path submissions;

  @Option(
      names = "--student",
      paramLabel = "ID",
      description = "whose worksheet numbers count, if student.properties does not say so")
  private String student;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "the page (default: explain-NAME-TASK.html)")
  private Path file;

  ExplainCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    if (words.size() > 2) {
      throw new UserMistake(
          "explain: too many words; put a name with spaces in quotes, as %s"
              .formatted(
                  PlainText.of(
                      CommandWord.grade(
                          "explain",
                          place,
                          String.join(" ", words.subList(0, words.size() - 1)),
                          words.get(words.size() - 1)))));
    }
    if (ResultFiles.areIn(place)) {
      Marks marks = Marks.read(place);
      Result result = Who.find(marks, words.get(0));
      out.println("of " + Who.people(marks).meant(result.submission()));
      String number = words.size() == 2 ? words.get(1) : "";
      if (number.isEmpty() || LostPoints.hasProblem(result, number)) {
        return new LostPointsBoard(out, DecidedClass.of(marks)).print(result, number);
      }
    } else if (words.size() == 2) {
      throw new UserMistake(
          "%s holds no results/: name a folder that grade batch wrote".formatted(place));
    }
    Grader grader = Grader.open(kit);
    Question question =
        words.size() == 2
            ? Question.about(grader, place, words.get(0), Optional.ofNullable(submissions))
            : Question.about(grader, place, Optional.ofNullable(student));
    TaskExplanation answer =
        TaskExplanation.to(
            question,
            words.get(words.size() - 1),
            grader,
            Sandbox.AUTO.walls(kit.workerClassPath()));
    write(answer, answer.page(grader));
    return ExitCode.JUDGED;
  }

  private void write(TaskExplanation answer, String page) {
    GradedTask task = answer.task();
    String id = answer.report().submission();
    String called = answer.names().getOrDefault(id, id);
    String number = task.task().number();
    Path target =
        file == null
            ? Path.of("explain-%s-%s.html".formatted(Ids.safe(called).replace(' ', '-'), number))
            : file;
    try {
      OwnerOnly.write(target, page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s: cannot write there (%s)".formatted(target, Causes.reason(e)));
    }
    out.printf(
        "%s %s: %s of %s points, %s%nPage: %s%n",
        PlainText.of(called),
        number,
        NumberStyle.text(task.score()),
        NumberStyle.text(task.task().points()),
        TaskText.of(task).label(),
        PlainText.of(target.toString()));
    out.printf("%nTo send to the student:%n%n%s%n", Wrapped.of(PlainText.of(answer.letter())));
  }
}
