package p02.engine.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import p02.engine.author.Corpus;
import p02.engine.model.Feedback;
import p02.engine.model.GradedTask;

/** How well mistakes are named that somebody else wrote: counts by task and in all. */
final class Slips {
  private static final String NO_NAME = "none";

  private final Map<String, Count> byTask = new TreeMap<>();
  private final List<String> open = new ArrayList<>();

  /** What marking made of one slip. */
  private enum Naming {
    /** It costs nothing. */
    FREE,
    RIGHT,
    WRONG,
    UNNAMED
  }

  /**
   * Slips that lose points.
   *
   * @param named that ought to have a name
   * @param rightly that got that name, and no other
   * @param wrongly that got another
   */
  private record Count(int lost, int named, int rightly, int wrongly) {
    private static final Count NONE = new Count(0, 0, 0, 0);

    private static Count of(Naming naming, boolean ought) {
      return naming == Naming.FREE
          ? NONE
          : new Count(
              1, ought ? 1 : 0, naming == Naming.RIGHT ? 1 : 0, naming == Naming.WRONG ? 1 : 0);
    }

    private Count plus(Count other) {
      return new Count(
          lost + other.lost, named + other.named, rightly + other.rightly, wrongly + other.wrongly);
    }

    private String line(String task) {
      int unnamed = lost - rightly - wrongly;
      return "%-6s %5d %10d %8d %8d %8d".formatted(task, lost, named, rightly, wrongly, unnamed);
    }
  }

  /** Takes in what marking made of a slip. */
  void add(Corpus.Variant slip, List<GradedTask> tasks) {
    List<GradedTask> lost =
        tasks.stream().filter(task -> task.score() < task.task().points() - 1e-9).toList();
    Set<String> wanted = new TreeSet<>(Arrays.asList(slip.fields().get("is").split(" ")));
    Set<String> names = names(lost);
    Naming naming = naming(lost.isEmpty(), names, wanted);
    Count count = Count.of(naming, !wanted.contains(NO_NAME));
    byTask.merge(slip.fields().get("task"), count, Count::plus);
    if (naming == Naming.WRONG || (naming == Naming.UNNAMED && !wanted.contains(NO_NAME))) {
      open.add(
          "%s: %s, should be %s"
              .formatted(slip, names.isEmpty() ? "no name" : joined(names), joined(wanted)));
    }
  }

  private static Set<String> names(List<GradedTask> lost) {
    return lost.stream()
        .flatMap(task -> task.feedback().misconceptions().stream())
        .map(Feedback.Named::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Naming naming(boolean free, Set<String> names, Set<String> wanted) {
    if (free) {
      return Naming.FREE;
    } else if (names.isEmpty()) {
      return Naming.UNNAMED;
    }
    return wanted.containsAll(names) ? Naming.RIGHT : Naming.WRONG;
  }

  private static String joined(Set<String> names) {
    return String.join(" ", names);
  }

  /**
   * The slips that are named wrongly, or not at all though the catalogue has or ought to have one.
   */
  List<String> open() {
    return List.copyOf(open);
  }

  /** A table of counts, and the two figures that sum them up. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("task    lose should-have  rightly  wrongly  unnamed");
    byTask.forEach((task, count) -> lines.add(count.line(task)));
    Count all = byTask.values().stream().reduce(Count.NONE, Count::plus);
    lines.add(all.line("all"));
    lines.add(
        "precision %s, recall %s"
            .formatted(
                percent(all.rightly, all.rightly + all.wrongly), percent(all.rightly, all.named)));
    return lines;
  }

  private static String percent(int part, int whole) {
    return whole == 0
        ? "–"
        : String.format(Locale.ROOT, "%.0f %% (%d of %d)", 100.0 * part / whole, part, whole);
  }
}
