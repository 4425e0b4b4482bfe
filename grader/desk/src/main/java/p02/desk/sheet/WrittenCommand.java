package p02.desk.sheet;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.Progress;
import p02.desk.decided.WrittenReach;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.marks.Marks;
import p02.desk.table.Table;
import p02.desk.views.Views;
import p02.engine.assignment.Kit;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.report.NumberStyle;
import p02.engine.rubric.Questions;
import p02.engine.rubric.Rubric;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade written}: written answers in a spreadsheet. */
@Command(
    name = "written",
    description = "Writes a table to mark written answers in, or decides what it says.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The table has a row for each criterion of each answer. Fill in mark, with one",
      "of the choices (full, none, …) or with points, and comment, which the student",
      "reads; leave the rest as it is. All rows count, or none. What is not filled in",
      "is not marked, and who has an answer that is not marked has no final mark.",
      "Answers that are empty have no row: they are 0. Choices move with the points of",
      "the rubric, which are taken from the kit as they are now. grade log lists",
      "marks, and grade undo takes them back. Without --csv or --in: how many are",
      "marked.",
      "",
      "Examples: ./grade written marks --csv answers.csv",
      "          ./grade written marks --in answers.csv --who eva"
    })
final class WrittenCommand implements Callable<Integer> {
  /** Without it Excel reads UTF-8 as something else. */
  private static final String MARK_OF_UTF8 = "\uFEFF";

  private final Kit kit;
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Option(names = "--csv", paramLabel = "OUT", description = "where to write the table")
  private Optional<Path> to = Optional.empty();

  @Option(names = "--in", paramLabel = "FILE", description = "the table, filled in")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "who marks (default: your user name)",
      defaultValue = "${sys:user.name}")
  private String who;

  WrittenCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (to.isPresent() && from.isPresent()) {
      throw new UserMistake("written: say which way: --csv OUT or --in FILE");
    }
    Marks marks = Marks.read(folder);
    Questions.copy(kit, folder);
    DecidedClass decided = DecidedClass.of(marks);
    if (decided.questions().rubrics().isEmpty()) {
      throw new UserMistake("this assignment asks nothing in writing: it has no rubrics");
    }
    if (from.isPresent()) {
      decided = in(from.get(), decided);
    } else if (to.isPresent()) {
      out(to.get(), decided);
    }
    print(Progress.of(decided));
    decided.notes().forEach(note -> out.println("LOOK " + PlainText.of(note)));
    return decided.isSettled() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  private void out(Path file, DecidedClass decided) {
    try {
      byte[] csv = (MARK_OF_UTF8 + WrittenSheet.of(decided)).getBytes(StandardCharsets.UTF_8);
      OwnerOnly.write(file, csv);
    } catch (IOException e) {
      throw new UserMistake("--csv %s: cannot write there (%s)".formatted(file, Causes.reason(e)));
    }
    out.println("Table: " + PlainText.of(file.toString()));
    if (!Progress.of(decided).begun()) {
      out.printf(
          "With the first mark all questions count, for everybody: %s points more.%n"
              + "Who has an answer that is not marked has no final mark until it is.%n",
          NumberStyle.text(
              decided.questions().rubrics().values().stream().mapToDouble(Rubric::points).sum()));
    }
  }

  private DecidedClass in(Path file, DecidedClass decided) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserMistake("--in %s does not exist".formatted(file));
    }
    List<Draft> drafts;
    try {
      Table table = Table.of(Files.readAllBytes(file));
      drafts = SheetReading.drafts(table, decided, who.strip());
    } catch (UserMistake | IllegalArgumentException e) {
      throw new UserMistake(
          "%s: %s. Nothing of it was decided".formatted(file, PlainText.of(e.getMessage())));
    }
    if (!drafts.isEmpty()) {
      Decisions.add(folder, drafts, Clock.systemUTC());
    }
    out.printf("%d new marks%n", drafts.size());
    DecidedClass after = Views.refresh(folder);
    WrittenReach.of(after).ifPresent(out::println);
    return after;
  }

  private void print(Progress progress) {
    out.printf("question  points  answered  marked  mean%n");
    for (Progress.Line each : progress.questions()) {
      out.printf(
          "%-8s  %6s  %8d  %6d  %4s%n",
          each.question(),
          NumberStyle.text(each.most()),
          each.answered(),
          each.marked(),
          each.mean().map(mean -> String.format(Locale.ROOT, "%.1f", mean)).orElse("–"));
    }
  }
}
