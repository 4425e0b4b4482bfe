package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.ClassList;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Inbox;
import p02.engine.intake.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade list}: notes what a class has handed in, for those who mark parts of it. */
@Command(
    name = "list",
    description = "Notes what a class handed in, for those who mark parts of it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Reads every submission once and runs nothing. Without it each shard reads all",
      "of them: that is a small part of its time up to some thousand submissions.",
      "Whoever stands in FILE already keeps the name that results are filed under.",
      "",
      "Example: ./grade list submissions --out class.json"
    })
final class ListCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(paramLabel = "SUBMISSIONS", description = "folder or archive of submissions")
  private Path submissions;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "where it goes")
  private Path file;

  ListCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Inbox inbox = Grader.open(kit).inbox(submissions, Inbox.Choices.NONE, before())) {
      write(ClassList.of(inbox));
      out.printf("%d submissions: %s%n", inbox.size(), file);
    }
    return ExitCode.JUDGED;
  }

  /** An earlier list: whoever stands in it keeps the name, whoever comes later. */
  private Listing.Filed before() {
    if (!Files.exists(file)) {
      return Listing.Filed.NOTHING;
    }
    try {
      return ClassList.read(file).listing().filed();
    } catch (UserMistake e) {
      throw new UserMistake(
          "--out %s is there, but is no list that this kit wrote: delete it, or name another file"
              .formatted(file));
    }
  }

  private void write(ClassList list) {
    try {
      list.write(file);
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s cannot be written (%s). Name a file in a folder of your own"
              .formatted(file, Causes.reason(e)));
    }
  }
}
