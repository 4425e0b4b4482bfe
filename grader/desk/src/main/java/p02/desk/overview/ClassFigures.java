package p02.desk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.DecidedMark;
import p02.desk.decided.Progress;
import p02.desk.history.History;
import p02.desk.marks.Result;

/**
 * Everything that the class page says.
 *
 * @param rows one for each submission
 * @param problems numbers of the problems, in order
 * @param distribution ten classes of final marks, from 0 to 10 % up to 90 to 100 %
 * @param notGraded who has no mark, and is not excused
 * @param look who needs a look
 * @param borrowed whose marks rest on the reference, or on a slip carried forward
 * @param changed whose marks the last marking changed
 * @param tasks one for each task
 * @param notStarted the tasks that most left open, the first first
 * @param written how far written answers are marked; no question where none was handed in
 * @param picks all numbers that lead to students
 */
public record ClassFigures(
    List<StudentRow> rows,
    List<String> problems,
    List<Pick> distribution,
    Pick notGraded,
    Pick look,
    Pick borrowed,
    Pick changed,
    List<TaskFigures> tasks,
    List<TaskFigures> notStarted,
    List<Progress.Line> written,
    List<Pick> picks) {
  private static final int CLASSES = 10;
  private static final int MOST_NOT_STARTED = 5;

  /** Copies the lists. */
  public ClassFigures {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    distribution = List.copyOf(distribution);
    tasks = List.copyOf(tasks);
    notStarted = List.copyOf(notStarted);
    written = List.copyOf(written);
    picks = List.copyOf(picks);
  }

  /** The figures of a class. */
  public static ClassFigures of(DecidedClass marks, Optional<History> history) {
    return of(marks, marks.people().names(), history);
  }

  /** The same with names that were read. */
  static ClassFigures of(
      DecidedClass marks, SortedMap<String, String> names, Optional<History> history) {
    List<StudentRow> rows = StudentRows.of(marks, names, history);
    List<Result> results = marks.marks().results();
    Picks picks = new Picks(rows.size());
    List<Pick> distribution = distribution(marks.each(), picks);
    Pick notGraded = picks.of("not graded", i -> results.get(i).score().isEmpty());
    Pick look = picks.of("somebody must look", i -> !rows.get(i).looks().isEmpty());
    Pick borrowed =
        picks.of(
            "marks rest on the reference, or on a slip carried forward",
            i -> !rows.get(i).borrowed().isEmpty());
    Pick changed = picks.of("changed by the last marking", i -> rows.get(i).before().isPresent());
    List<TaskFigures> tasks = new TaskCounting(results, picks).tasks();
    List<TaskFigures> notStarted =
        tasks.stream()
            .filter(task -> task.notStarted().count() > 0)
            .sorted((a, b) -> Integer.compare(b.notStarted().count(), a.notStarted().count()))
            .limit(MOST_NOT_STARTED)
            .toList();
    Progress progress = Progress.of(marks);
    List<String> problems =
        tasks.stream().map(task -> StudentRows.problem(task.number())).distinct().toList();
    return new ClassFigures(
        rows,
        problems,
        distribution,
        notGraded,
        look,
        borrowed,
        changed,
        tasks,
        notStarted,
        progress.inWords().isPresent() ? progress.questions() : List.of(),
        picks.all());
  }

  private static List<Pick> distribution(List<DecidedMark> marks, Picks picks) {
    List<Pick> classes = new ArrayList<>();
    for (int c = 0; c < CLASSES; c++) {
      int mine = c;
      String label = "%d to %d %%".formatted(100 / CLASSES * c, 100 / CLASSES * (c + 1));
      classes.add(picks.of("final mark " + label, i -> inClass(marks.get(i), mine)));
    }
    return classes;
  }

  /** The upper end belongs to the next class, but for the last one. */
  private static boolean inClass(DecidedMark mark, int wanted) {
    Optional<Double> share =
        mark.line().whole().flatMap(points -> mark.line().most().map(most -> points / most));
    return share
        // A millionth, so that 0.7 of 1 is not 0.69999.
        .map(each -> Math.min(CLASSES - 1, (int) Math.floor(each * CLASSES + 1e-6)))
        .filter(each -> each == wanted)
        .isPresent();
  }

  /** A mark to one decimal, as a summary shows it. */
  public static String tenths(double mark) {
    return String.format(Locale.ROOT, "%.1f", mark);
  }

  /** The mean of the final marks; nothing without any. */
  public Optional<Double> mean() {
    return rows.stream()
        .map(StudentRow::mark)
        .flatMap(Optional::stream)
        .mapToDouble(m -> m)
        .average()
        .stream()
        .boxed()
        .findFirst();
  }

  /** The median of the final marks; nothing without any. */
  public Optional<Double> median() {
    List<Double> sorted =
        rows.stream().map(StudentRow::mark).flatMap(Optional::stream).sorted().toList();
    int half = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
  }
}
