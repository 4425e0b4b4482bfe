package p02.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import p02.desk.decided.DecidedClass;
import p02.desk.marks.FinalMark;
import p02.desk.marks.Marks;
import p02.desk.platform.CanvasGradebook;
import p02.desk.platform.MoodleWorksheet;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.cli.ExitCode;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.rubric.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade export}: marks on their way to a platform. */
@Command(
    name = "export",
    description = "Brings the marks of a class into a platform's own files.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DIR is what grade batch --out wrote. Marks come from DIR/final.csv, which is",
      "made anew from DIR/results.",
      "",
      "Moodle's worksheet and Canvas' gradebook are changed in place: the marks go in,",
      "no other byte changes. Rows are found by the platform's number, which stands in",
      "the names of what it packs for download, else by the submission's name, else by",
      "the student id. What fits no row or several is named, and goes nowhere. A",
      "team's mark goes to all its members. --feedback packs the report for each of",
      "them, whom it knows by the worksheet of --moodle, or else by the roster that the",
      "batch had. --nbgrader has a line for each of them, too; names are divided at",
      "their comma, or else before their last word.",
      "",
      "Exit: 0 if every mark got in, 3 if somebody must look.",
      "",
      "Example: ./grade export marks --moodle worksheet.csv --feedback feedback.zip"
    })
final class ExportCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Option(
      names = "--moodle",
      paramLabel = "CSV",
      description = "fill in Moodle's grading worksheet, as downloaded")
  private Path moodle;

  @Option(
      names = "--grade-column",
      paramLabel = "HEADER",
      description = "the worksheet's column for the grade, if it does not show")
  private String gradeColumn;

  @Option(
      names = "--canvas",
      paramLabel = "CSV",
      description = "fill in Canvas' gradebook, as downloaded")
  private Path canvas;

  @Option(
      names = "--assignment",
      paramLabel = "TITLE",
      description = "the gradebook's column, by title or number, if it has several")
  private String assignment;

  @Option(
      names = "--scale",
      description = "convert marks where the platform's maximum is another one")
  private boolean scale;

  @Option(
      names = "--feedback",
      paramLabel = "ZIP",
      description = "pack the reports as Moodle takes feedback files")
  private Path feedback;

  @Option(names = "--nbgrader", description = "write DIR/nbgrader.csv, with nbgrader's columns")
  private boolean nbgrader;

  @Option(names = "--junit", description = "write DIR/junit.xml, as Surefire does")
  private boolean junit;

  ExportCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (moodle == null && canvas == null && feedback == null && !nbgrader && !junit) {
      throw new UserMistake(
          "export: say where to: --moodle CSV, --canvas CSV, --feedback ZIP, --nbgrader or"
              + " --junit");
    }
    Marks marks = Marks.read(folder);
    Questions.copy(kit, folder);
    if (nbgrader) {
      kit.requireBuilt();
    }
    DecidedClass decided = FinalCommand.write(marks);
    List<FinalMark> lines = decided.lines();
    List<Boolean> whole = new ArrayList<>();
    Exports exports = new Exports(marks, decided, out);
    if (moodle != null) {
      MoodleWorksheet.Options options =
          new MoodleWorksheet.Options(Optional.ofNullable(gradeColumn), scale);
      whole.add(exports.moodle(moodle, options));
      out.println(MoodleWorksheet.AFTERWARDS);
    }
    if (canvas != null) {
      CanvasGradebook.Options options =
          new CanvasGradebook.Options(Optional.ofNullable(assignment), scale);
      whole.add(exports.edit(canvas, file -> CanvasGradebook.edit(file, lines, options)));
    }
    if (feedback != null) {
      whole.add(exports.feedback(feedback));
    }
    if (nbgrader) {
      whole.add(exports.nbgrader(HiddenTests.read(kit.hiddenJar()).assignment().title()));
    }
    if (junit) {
      whole.add(exports.junit());
    }
    decided.notes().forEach(note -> out.println("LOOK " + PlainText.of(note)));
    return whole.contains(false) ? ExitCode.NOT_JUDGED : ExitCode.JUDGED;
  }
}
