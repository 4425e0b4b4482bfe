package p02.desk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.desk.decided.DecidedClass;
import p02.desk.decided.DecidedMark;
import p02.desk.decided.Wording;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.decision.Subject;
import p02.desk.history.History;
import p02.desk.marks.Result;
import p02.engine.report.NumberStyle;

/** The lines of the class page. */
final class StudentRows {
  /** Outcomes that a person should see, since the grader had to stop something. */
  private static final List<String> STOPPED =
      List.of("timed_out", "crashed", "out_of_memory", "out_of_fuel", "grader_fault");

  private StudentRows() {}

  static List<StudentRow> of(
      DecidedClass marks, SortedMap<String, String> names, Optional<History> history) {
    return marks.each().stream().map(mark -> row(mark, marks, names, history)).toList();
  }

  private static StudentRow row(
      DecidedMark mark,
      DecidedClass marks,
      SortedMap<String, String> names,
      Optional<History> history) {
    Result result = mark.result();
    return new StudentRow(
        result.submission(),
        names.getOrDefault(result.submission(), result.submission()),
        result.student(),
        mark.line().whole(),
        result.score(),
        mark.line().written(),
        problems(result),
        history
            .flatMap(each -> each.before(result.submission()))
            .map(was -> was.score().map(NumberStyle::text).orElse("not graded")),
        looks(mark, marks),
        decided(mark),
        result.borrowed());
  }

  private static SortedMap<String, Double> problems(Result result) {
    SortedMap<String, Double> problems = new TreeMap<>();
    result
        .tests()
        .forEach(test -> problems.merge(problem(test.number()), test.score(), Double::sum));
    return problems;
  }

  /** The problem of a task: its number without the last part. */
  static String problem(String task) {
    int dot = task.lastIndexOf('.');
    return dot < 0 ? task : task.substring(0, dot);
  }

  /** Decisions that are in the mark, and what lateness cost. */
  private static List<String> decided(DecidedMark mark) {
    Stream<Decision> ofTasks = mark.tasks().stream().flatMap(task -> task.by().stream());
    Stream<Decision> ofAll =
        mark.theirs().stream()
            .filter(
                each ->
                    each.what() instanceof Ruling.Total || each.what() instanceof Ruling.Excused);
    Stream<Decision> ofQuestions =
        mark.written().stream()
            .flatMap(written -> written.questions().stream())
            .flatMap(question -> question.whole().stream());
    Stream<String> late = mark.late().filter(each -> each.days() > 0).map(Wording::of).stream();
    Stream<String> decisions =
        Stream.of(ofTasks, ofQuestions, ofAll)
            .flatMap(all -> all)
            .map(Decision::what)
            .map(Wording::of);
    return Stream.concat(decisions, late).distinct().toList();
  }

  private static List<String> looks(DecidedMark mark, DecidedClass marks) {
    Result result = mark.result();
    List<String> looks = new ArrayList<>();
    if (result.score().isEmpty()) {
      looks.add("not graded: " + result.reason());
    }
    looks.addAll(result.flags());
    marks.decisions().standing().conflicts().keySet().stream()
        .filter(subject -> subject.whom().equals(result.submission()))
        .map(Subject::inWords)
        .forEach(subject -> looks.add("decisions contradict each other: " + subject));
    looks.addAll(mark.notes());
    mark.theirs().stream()
        .map(Decision::what)
        .filter(Wording::isOpen)
        .forEach(what -> looks.add(Wording.of(what)));
    result.tests().stream()
        .filter(test -> STOPPED.contains(test.outcome()))
        .forEach(test -> looks.add(test.number() + ": " + test.outcome().replace('_', ' ')));
    return looks;
  }
}
