package p02.desk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import p02.desk.decided.DecidedClass;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Marks;
import p02.desk.views.Views;
import p02.engine.assignment.Kit;
import p02.engine.cli.ExitCode;
import p02.engine.failure.PlainText;
import p02.engine.rubric.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade final}: every mark in one file. */
@Command(
    name = "final",
    description = "Gathers the marks of a class in one file, final.csv.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DIR is what grade batch --out wrote. DIR/final.csv is made from DIR/results,",
      "DIR/decisions and the days late in DIR/submissions.csv, with the columns",
      "submission, student, automatic, written, decisions, late, final and max_score.",
      "A part that does not exist is empty, and so is the mark of who was not graded.",
      "It is a view: what is edited in it is gone with the next run. Marks are changed",
      "with grade set. As soon as one written answer is marked, the written part",
      "counts: who has an answer that is not marked has no final mark. Rubrics are",
      "taken from the kit as they are now. Exit 3 if somebody was not graded or not",
      "marked, if decisions contradict each other or are in doubt, or if a line is",
      "damaged.",
      "",
      "Example: ./grade final marks"
    })
final class FinalCommand implements Callable<Integer> {
  private static final String EXCUSED = "EXCUSED";

  private final Kit kit;
  private final PrintWriter out;

  @Parameters(paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  FinalCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Marks marks = Marks.read(folder);
    Questions.copy(kit, folder);
    DecidedClass decided = DecidedClass.of(marks);
    Views.writeFinal(decided);
    List<FinalMark> open = decided.lines().stream().filter(mark -> mark.whole().isEmpty()).toList();
    out.printf(
        "%d submissions, %d with a mark: %s%n",
        decided.lines().size(), decided.lines().size() - open.size(), folder.resolve("final.csv"));
    decided.progress().ifPresent(out::println);
    decided.notes().forEach(note -> out.println("LOOK " + PlainText.of(note)));
    open.forEach(
        mark ->
            out.printf(
                "%s %s%s%n",
                state(mark),
                decided.people().called(mark.submission()),
                mark.open().isEmpty() ? "" : ": " + mark.open()));
    boolean settled =
        decided.isSettled() && open.stream().allMatch(mark -> state(mark).equals(EXCUSED));
    return settled ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  private static String state(FinalMark mark) {
    if (!mark.open().isEmpty()) {
      return "NOT MARKED";
    }
    return mark.automatic().isPresent() ? EXCUSED : "NOT GRADED";
  }

  /** Writes {@code final.csv}, from which everything else is made. */
  static DecidedClass write(Marks marks) throws java.io.IOException {
    DecidedClass decided = DecidedClass.of(marks);
    Views.writeFinal(decided);
    return decided;
  }
}
