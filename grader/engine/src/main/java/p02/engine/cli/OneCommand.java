package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.MarkedSubmission;
import p02.engine.batch.MarksFolder;
import p02.engine.batch.Roster;
import p02.engine.intake.Inbox;
import p02.engine.intake.Receipts;
import p02.engine.marking.MarkingOptions;
import p02.engine.run.Walls;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade one}: marks one submission and prints its board. */
@Command(
    name = "one",
    description = "Marks one submission and prints its board.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./grade one submissions/anna.zip"})
final class OneCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(paramLabel = "SUBMISSION", description = "folder or archive of one student")
  private Path submission;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "write its result and report there, too")
  private Path folder;

  @Mixin private MarkingMixin marking;

  OneCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Grader grader = Grader.open(kit);
    Inbox inbox = grader.single(submission);
    Optional<MarksFolder> output = Optional.ofNullable(folder).map(MarksFolder::at);
    Walls walls = marking.sandbox().walls(kit.workerClassPath());
    MarkingOptions options = MarkingOptions.of(marking.repairs(), walls);
    MarkedSubmission marked = grader.mark(inbox, Roster.NONE, options).get(0);
    new TerminalBoard(out).print(grader.assignment(), marked.report());
    Receipts.of(submission).ifPresent(receipt -> out.printf("receipt %s%n", receipt));
    if (output.isPresent()) {
      output.get().writeOne(grader.assignment(), marked);
    }
    return marked.report().notGraded().isPresent() ? ExitCode.NOT_JUDGED : ExitCode.JUDGED;
  }
}
