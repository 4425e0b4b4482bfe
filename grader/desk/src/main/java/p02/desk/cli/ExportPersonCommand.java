package p02.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.marks.Who;
import p02.desk.privacy.PersonZip;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.CommandWord;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.who.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade export-person}: what is kept about one person. */
@Command(
    name = "export-person",
    description = "Packs all that DIR holds about one person.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The archive holds results, reports and the person's lines of every table; of a",
      "team's line it keeps what is about the member whose student id is known. The",
      "kept verdicts in DIR/cache name nobody, and say nothing that the result does",
      "not say. Flags in results are meant for instructors and may name others: read",
      "results/<id>.json before you hand it out.",
      "",
      "Example: ./grade export-person marks anna"
    })
final class ExportPersonCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "of a submission or a student, written out")
  private String who;

  @Option(
      names = "--out",
      paramLabel = "ZIP",
      description = "where it goes (default: person-<id>.zip)")
  private Path file;

  ExportPersonCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Marks marks = Marks.read(folder);
    List<Result> theirs = Who.all(marks, who);
    Path target =
        file == null ? Path.of("person-%s.zip".formatted(theirs.get(0).submission())) : file;
    byte[] zip = PersonZip.of(marks, theirs);
    try {
      OwnerOnly.write(target, zip);
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s: cannot write there (%s)".formatted(target, Causes.reason(e)));
    }
    People people = Who.people(marks);
    theirs.forEach(each -> out.println("of " + people.meant(each.submission())));
    out.printf("%d submissions: %s%n", theirs.size(), PlainText.of(target.toString()));
    long leftOut = PersonZip.leftOut(marks, theirs);
    if (leftOut > 0) {
      out.printf(
          "Left out: decisions in doubt that may be another's: %d. To see them: %s%n",
          leftOut, PlainText.of(CommandWord.grade("final", folder)));
    }
    return ExitCode.JUDGED;
  }
}
