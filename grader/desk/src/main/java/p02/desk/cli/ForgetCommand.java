package p02.desk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.desk.marks.Who;
import p02.desk.privacy.Forgetting;
import p02.engine.cli.ExitCode;
import p02.engine.failure.PlainText;
import p02.engine.who.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade forget}: takes one person out of a batch's folder. */
@Command(
    name = "forget",
    description = "Deletes all that DIR holds about one person. There is no way back.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Results, reports, lines of tables, flags that name the person, and kept",
      "verdicts go. The submission itself stays where it is, and so does what was",
      "brought elsewhere: delete those yourself.",
      "",
      "Example: ./grade forget marks anna"
    })
final class ForgetCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "of a submission or a student, written out")
  private String who;

  ForgetCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Marks marks = Marks.read(folder);
    List<Result> theirs = Who.all(marks, who);
    People people = Who.people(marks);
    theirs.forEach(each -> out.println("forgetting " + people.meant(each.submission())));
    Forgetting.of(marks, theirs).forEach(line -> out.println(PlainText.of(line)));
    out.println(
        "Still to be deleted by you: the submission itself (or it is marked again), the roster's"
            + " line, files that were exported, and copies of this folder.");
    return ExitCode.JUDGED;
  }
}
