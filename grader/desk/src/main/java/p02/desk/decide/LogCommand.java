package p02.desk.decide;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.desk.decided.LateDeduction;
import p02.desk.decided.Wording;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.decision.Standing;
import p02.engine.cli.ExitCode;
import p02.engine.cli.WhoHelp;
import p02.engine.failure.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade log}: what was decided. */
@Command(
    name = "log",
    description = "Lists what was decided, the oldest first.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without STUDENT all decisions, of the class and of everybody; with it those",
      "about the student, and those of the class that are in the mark. What does not",
      "count any more says why.",
      "",
      "Example: ./grade log marks anna"
    })
final class LogCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Parameters(index = "1", arity = "0..1", paramLabel = "STUDENT", description = WhoHelp.TEXT)
  private String student;

  LogCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Room room = Room.of(folder);
    String whom = student == null ? "" : room.student(student).submission();
    Set<Decision> moved = student == null ? Set.of() : ofTheClass(room, whom);
    List<Decision> shown =
        room.standing().all().stream()
            .filter(each -> student == null || each.whom().equals(whom) || moved.contains(each))
            .toList();
    shown.forEach(each -> print(each, room));
    out.printf(
        "%d decisions%s%n",
        shown.size(), whom.isEmpty() ? "" : " that concern " + room.people().meant(whom));
    List<String> notes = room.decided().notes();
    notes.forEach(note -> out.println("LOOK " + PlainText.of(note)));
    return room.decided().isSettled() ? ExitCode.JUDGED : ExitCode.NOT_JUDGED;
  }

  /** Decisions of the class that are in a student's mark: accepted answers, weights, lateness. */
  private static Set<Decision> ofTheClass(Room room, String whom) {
    return room.decided().find(whom).stream()
        .flatMap(
            mark ->
                Stream.concat(
                    mark.tasks().stream().flatMap(task -> task.by().stream()),
                    mark.late().filter(late -> late.days() > 0).map(LateDeduction::by).stream()))
        .collect(Collectors.toSet());
  }

  private void print(Decision each, Room room) {
    String whom = each.whom().isEmpty() ? "the class" : room.people().called(each.whom());
    out.printf(
        "%s  %s  %s  %s%n",
        each.shortId(), MINUTE.format(each.when()), PlainText.of(each.who()), PlainText.of(whom));
    out.printf("    %s%s%n", PlainText.of(what(each)), state(each, room.standing()));
    line("why", each.why());
    line("note", each.note());
    if (each.what() instanceof Ruling.Complaint complaint) {
      line("student", complaint.says());
    }
  }

  private void line(String label, String text) {
    if (!text.isEmpty()) {
      out.printf("    %s: %s%n", label, PlainText.of(text));
    }
  }

  private static String what(Decision each) {
    String others = each.replaces().stream().map(id -> id.substring(0, 8)).toList().toString();
    String ids = others.substring(1, others.length() - 1);
    return each.what() instanceof Ruling.Undo
        ? "takes back " + ids
        : Wording.of(each.what()) + (ids.isEmpty() ? "" : ", in place of " + ids);
  }

  private static String state(Decision each, Standing standing) {
    if (standing.conflicts().values().stream().anyMatch(those -> those.contains(each))) {
      return "  (CONFLICT)";
    }
    if (standing.doubtful().contains(each)) {
      return "  (IN DOUBT: made for %s)".formatted(PlainText.of(each.madeFor().inWords()));
    }
    return standing.standsOrUndoes(each) ? "" : "  (does not stand any more)";
  }
}
