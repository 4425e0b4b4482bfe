package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import p02.engine.batch.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade choose}: says which of several archives of one student counts. */
@Command(
    name = "choose",
    description = "Says which of several archives of one student counts.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The choice is kept in DIR/choices. Run the batch again: it marks what is chosen.",
      "",
      "Example: ./grade choose marks anna second.zip"
    })
final class ChooseCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "folder of marks")
  private Path folder;

  @Parameters(index = "1", paramLabel = "ID", description = "the submission, as in gradebook.csv")
  private String id;

  @Parameters(index = "2", paramLabel = "FILE", description = "the archive or file that counts")
  private String file;

  ChooseCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    new Choices(folder).choose(id, file);
    out.printf("%s: %s counts. Run the batch again to mark it.%n", id, file);
    return ExitCode.JUDGED;
  }
}
