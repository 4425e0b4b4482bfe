package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.author.AuthorsGate;
import p02.engine.author.PointsWriter;
import p02.engine.author.Skeletons;
import p02.engine.batch.Roster;
import p02.engine.marking.MarkingOptions;
import p02.engine.model.GradedTask;
import p02.engine.report.NumberStyle;
import p02.engine.report.OutcomeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade check}: the author's gate. */
@Command(
    name = "check",
    description = "Checks that the assignment is complete and marks itself as it should.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The solutions must get every point, the skeletons none; every task needs a",
      "hidden test, a public test, a hint and a TODO; points must add up; the",
      "skeletons must be what the solutions imply."
    })
final class CheckKitCommand implements Callable<Integer> {
  private static final String STUDENT = "author";

  private final Kit kit;
  private final PrintWriter out;

  @Option(
      names = "--write-skeletons",
      description = "write exercises/src/main/java anew from solutions/, and do nothing else")
  private boolean writeSkeletons;

  @Option(
      names = "--write-points",
      description =
          "bring the points in the public tests, the handout and each problem's package-info in"
              + " line with @Task in the built hidden tests, and do nothing else")
  private boolean writePoints;

  CheckKitCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    if (writeSkeletons) {
      Skeletons.of(kit.referenceSources(), kit.skeletonSources()).write();
      out.println("Skeletons written. Build again before you mark with them.");
      return ExitCode.JUDGED;
    }
    Grader grader = Grader.open(kit);
    if (writePoints) {
      for (Path file : PointsWriter.write(kit, grader.assignment())) {
        out.println("Points written: " + kit.home().relativize(file));
      }
      out.println("Build again before you mark.");
      return ExitCode.JUDGED;
    }
    List<String> complaints = new ArrayList<>(AuthorsGate.complaints(kit, grader.tests()));
    complaints.addAll(marks(grader));
    complaints.forEach(out::println);
    out.printf(
        "%s: %d problems, %s points, %s%n",
        grader.assignment().title(),
        grader.assignment().problems().size(),
        NumberStyle.text(grader.assignment().points()),
        complaints.isEmpty() ? "all is well" : complaints.size() + " complaints");
    return complaints.isEmpty() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  private List<String> marks(Grader grader) throws IOException, InterruptedException {
    List<String> complaints = new ArrayList<>();
    for (GradedTask task : tasks(grader, kit.referenceSources())) {
      if (task.score() != task.task().points()) {
        complaints.add("the solution of " + described(task));
      }
    }
    for (GradedTask task : tasks(grader, kit.skeletonSources())) {
      if (task.score() != 0) {
        complaints.add("the skeleton earns points: " + described(task));
      }
    }
    return complaints;
  }

  /** No proof is asked for: what the reference solution gets is the question here. */
  private static List<GradedTask> tasks(Grader grader, Path sources)
      throws IOException, InterruptedException {
    return grader
        .mark(grader.single(sources), Roster.of(STUDENT), MarkingOptions.unproved())
        .stream()
        .flatMap(marked -> marked.report().problems().stream())
        .flatMap(problem -> problem.tasks().stream())
        .toList();
  }

  private static String described(GradedTask task) {
    OutcomeText text = OutcomeText.of(task.outcome());
    return "%s gets %s of %s points: %s %s"
        .formatted(
            task.task().number(),
            NumberStyle.text(task.score()),
            NumberStyle.text(task.task().points()),
            text.label(),
            task.outcome());
  }
}
