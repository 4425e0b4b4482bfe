package p02.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import p02.desk.classroom.Workflow;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade classroom}: a workflow for GitHub Classroom. */
@Command(
    name = "classroom",
    description = "Writes a workflow that runs the self-check in GitHub Classroom.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Put what grade release packs into the template repository, and the workflow to",
      ".github/workflows/classroom.yml in it. It runs what students run at home;",
      "hidden tests enter no student's repository. Marks come from grade batch.",
      "",
      "Example: ./grade classroom --out template/.github/workflows/classroom.yml"
    })
final class ClassroomCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Option(names = "--out", required = true, paramLabel = "YML", description = "the file to write")
  private Path target;

  ClassroomCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    kit.requireBuilt();
    String workflow = Workflow.of(HiddenTests.read(kit.hiddenJar()).assignment());
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, workflow);
    } catch (IOException e) {
      throw new UserMistake("--out %s: cannot write it (%s)".formatted(target, Causes.reason(e)));
    }
    out.println(target);
    return ExitCode.JUDGED;
  }
}
