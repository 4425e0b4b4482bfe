package p02.desk.decide;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.DecidedTask;
import p02.desk.decided.Wording;
import p02.desk.decided.WrittenReach;
import p02.desk.decision.Decision;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;
import p02.desk.views.Views;
import p02.engine.cli.ExitCode;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.report.BriefList;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that decide have in common: write the line, make the views, say the mark. */
abstract class DecisionCommand implements Callable<Integer> {
  /** How a value begins that is none. */
  private static final String THROWS = "throws ";

  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "the reason, as the student reads it",
      defaultValue = "")
  private String why;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "for instructors alone: in the log, in no report",
      defaultValue = "")
  private String note;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "who decides (default: your user name)",
      defaultValue = "${sys:user.name}")
  private String who;

  DecisionCommand(PrintWriter out) {
    this.out = out;
  }

  /** What is decided, for whom, by what was typed. */
  abstract Draft draft(Room room);

  /** Whether it needs a reason. */
  boolean needsReason() {
    return true;
  }

  /** A draft about one submission. */
  final Draft about(Result result, Ruling ruling) {
    return draft(result.submission(), ruling, List.of());
  }

  /** A draft for the class. */
  final Draft forTheClass(Ruling ruling) {
    return draft("", ruling, List.of());
  }

  final Draft draft(String whom, Ruling ruling, List<String> replaces) {
    return new Draft(ruling, whom, why.strip(), note.strip(), who.strip(), replaces);
  }

  @Override
  public final Integer call() throws IOException {
    if (needsReason() && why.isBlank()) {
      throw new UserMistake("say why, so that the student understands it: --why \"…\"");
    }
    Room room = Room.of(folder);
    Decision decision;
    try {
      Draft draft = draft(room);
      Draft whole = draft.replaces().isEmpty() ? draft.over(room.standing()) : draft;
      decision = Decisions.add(folder, whole, Clock.systemUTC());
    } catch (IllegalArgumentException e) {
      throw new UserMistake(e.getMessage());
    }
    print(decision, room, Views.refresh(folder));
    return ExitCode.JUDGED;
  }

  private void print(Decision decision, Room room, DecidedClass after) {
    String whom = decision.whom().isEmpty() ? "the class" : room.people().called(decision.whom());
    String what =
        decision.what() instanceof Ruling.Undo
            ? "taken back: " + Wording.of(room.decision(decision.replaces().get(0)).what())
            : Wording.of(decision.what());
    out.printf("%s  %s: %s%n", decision.shortId(), PlainText.of(whom), PlainText.of(what));
    if (!decision.whom().isEmpty()) {
      out.println("for " + room.people().meant(decision.whom()));
    }
    if (!(decision.what() instanceof Ruling.Undo)) {
      decision.replaces().forEach(id -> out.println(replaced(room.decision(id))));
    }
    if (decision.what() instanceof Ruling.Accepted answer) {
      accepted(answer, after);
    }
    marks(decision, room, after);
    after.notes().forEach(line -> out.println("LOOK " + PlainText.of(line)));
  }

  /** What became of the final marks of those whom it concerns. */
  private void marks(Decision decision, Room room, DecidedClass after) {
    MovedMarks moved = MovedMarks.between(room.decided().lines(), after.lines(), room.people());
    Optional<String> reach = WrittenReach.turned(room.decided(), after);
    // What one student gets for a written question may be what the written part begins with.
    if (decision.whom().isEmpty() || reach.isPresent()) {
      moved.lines(folder.resolve("final.csv")).forEach(out::println);
    }
    if (!decision.whom().isEmpty()) {
      after.find(decision.whom()).ifPresent(mark -> out.println(moved.mark(mark.line())));
    }
    reach.ifPresent(out::println);
  }

  /** Whom an accepted answer concerns, be the mark another one by it or not. */
  private void accepted(Ruling.Accepted answer, DecidedClass after) {
    List<String> theirs =
        after.each().stream()
            .filter(mark -> mark.tasks().stream().anyMatch(each -> isBy(each, answer)))
            .map(mark -> after.people().called(mark.result().submission()))
            .toList();
    out.printf(
        "Answers that agree with it: %d%s%n",
        theirs.size(), theirs.isEmpty() ? "" : " (%s)".formatted(BriefList.of(theirs)));
    String[] values = answer.values().split(";", -1);
    long thrown = Arrays.stream(values).filter(each -> each.strip().startsWith(THROWS)).count();
    if (thrown > 0) {
      out.printf(
          "LOOK %d of the answer's %d values are exceptions that the code throws%n",
          thrown, values.length);
    }
  }

  private static boolean isBy(DecidedTask task, Ruling.Accepted answer) {
    return task.test().number().equals(answer.task())
        && task.by().stream().anyMatch(each -> each.what().equals(answer));
  }

  private static String replaced(Decision other) {
    return "in place of %s: %s (%s)"
        .formatted(
            other.shortId(), PlainText.of(Wording.of(other.what())), PlainText.of(other.who()));
  }
}
