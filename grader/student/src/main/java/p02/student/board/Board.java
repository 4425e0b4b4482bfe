package p02.student.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.precheck.text.TaskRanges;
import p02.precheck.text.Wrapping;
import p02.student.check.Checked;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding;
import p02.student.check.TaskStanding.State;

/** Draws the board: plain ASCII for every terminal, at most 80 columns but for long names. */
public final class Board {
  private static final int BAR = 40;

  private Board() {}

  /** Rows, sum, everything wrong in a few lines each, what else to know, and what to do next. */
  public static String of(Checked checked) {
    Optional<TaskInfo> next = checked.next();
    return rows(checked)
        + Troubles.broken(checked, checked.numbers())
        + Troubles.wrong(checked, next, checked.numbers())
        + Reminders.of(checked)
        + NextStep.of(checked, next);
  }

  /** What was asked for comes first, and the rest is rows; all of it where all was asked for. */
  public static String of(Checked checked, Set<String> asked) {
    if (asked.containsAll(checked.numbers())) {
      return of(checked);
    }
    Optional<TaskInfo> open = checked.unfinished(asked);
    return Troubles.broken(checked, asked)
        + open.map(task -> NextStep.asked(checked, task)).orElse(done(checked, asked))
        + Troubles.wrong(checked, open, asked)
        + Reminders.of(checked, asked)
        + rows(checked)
        + (open.isEmpty() ? NextStep.of(checked, checked.nextNear(asked)) : "");
  }

  private static String done(Checked checked, Set<String> asked) {
    List<String> numbers =
        checked.tasks().stream().map(TaskInfo::number).filter(asked::contains).toList();
    return "\n" + Wrapping.hanging(2, "Done here: " + TaskRanges.of(numbers));
  }

  /** Rows and sum alone. */
  public static String rows(Checked checked) {
    Map<String, List<TaskInfo>> problems =
        checked.tasks().stream()
            .collect(Collectors.groupingBy(TaskInfo::problem, TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder("\n");
    problems.forEach((number, tasks) -> text.append(row(checked, number, tasks)));
    return text.append(total(checked)).toString();
  }

  private static String row(Checked checked, String number, List<TaskInfo> tasks) {
    String signs = tasks.stream().map(checked::sign).collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        "  %s  %-36s %-16s %5s / %s%n",
        number,
        tasks.get(0).problemTitle(),
        signs,
        Points.earned(checked, tasks),
        Points.all(tasks));
  }

  private static String total(Checked checked) {
    int full = (int) Math.floor(checked.earned() / checked.points() * BAR);
    String bar = "#".repeat(full) + ".".repeat(BAR - full);
    return String.format(
        Locale.ROOT,
        "%n  [%s]  %s of %s points here%n%s  %s%n",
        bar,
        Points.plain(checked.earned()),
        Points.plain(checked.points()),
        notCounted(checked),
        legend(checked));
  }

  /** What was right before a change, perhaps, and is no part of the sum until it has been run. */
  private static String notCounted(Checked checked) {
    List<TaskInfo> left =
        checked.tasks().stream().filter(task -> checked.of(task).state() == State.NOT_RUN).toList();
    return left.isEmpty()
        ? ""
        : "  not counted: %d tasks of %s points, not run yet; type ./p02 check to run all%n"
            .formatted(left.size(), Points.all(left));
  }

  private static String legend(Checked checked) {
    List<String> signs = new ArrayList<>(List.of("+ done", "x wrong", ". to do"));
    if (!checked.causes().isEmpty()) {
      signs.add(Checked.BUILT_ON_WRONG + " builds on a wrong one");
    }
    if (has(checked, State.NOT_COMPILED)) {
      signs.add("! does not compile");
    }
    if (has(checked, State.NOT_RUN)) {
      signs.add("- not run");
    }
    return String.join("   ", signs);
  }

  private static boolean has(Checked checked, State state) {
    return checked.tasks().stream()
        .map(checked::of)
        .map(TaskStanding::state)
        .anyMatch(state::equals);
  }
}
