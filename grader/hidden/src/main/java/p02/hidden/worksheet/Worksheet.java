package p02.hidden.worksheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import p02.hidden.judge.Catalogue;
import p02.hidden.judge.Detail;
import p02.hidden.judge.TaskSpec;
import p02.hidden.judge.Verdict;
import p02.kit.Variant;
import p02.worker.FactKeys;
import p02.worker.VerdictKind;

/**
 * A worksheet: numbers by hand, each earning its part of the points.
 *
 * @param problem its problem, as {@code 3.1}
 * @param right the oracle's model
 * @param cells the numbers for a variant, in the order in which they are computed
 * @param <M> the oracle's model of the problem
 */
public record Worksheet<M>(
    String problem, M right, Function<Variant, List<WorksheetField<M>>> fields) {

  /** Asks the student's code for its numbers. */
  public WrittenNumbers read(TaskSpec task, WorksheetAnswers answers, StudentId student) {
    WrittenNumbers written = WrittenNumbers.of(fields.apply(student.variant()), answers);
    written.requireNothingElseOpen(task);
    written.requireAny();
    return written;
  }

  /** Judges the numbers that a student wrote. */
  public Verdict judge(TaskSpec task, StudentId student, WrittenNumbers written, Detail detail) {
    List<WorksheetField<M>> mine = fields.apply(student.variant());
    Verdict verdict = judge(task, student, written, mine);
    if (detail == Detail.EXPLAIN) {
      marks(mine, written, task).publish(verdict);
      verdict.with(FactKeys.TOLERANCE, task.tolerance().inWords());
    }
    return verdict;
  }

  private Verdict judge(
      TaskSpec task, StudentId student, WrittenNumbers written, List<WorksheetField<M>> mine) {
    WorksheetMarks<M> marks = marks(mine, written, task);
    if (marks.rightOrCarried() == mine.size()) {
      Verdict passed = Verdict.of(VerdictKind.PASSED);
      return marks.right() == mine.size() ? passed : withTruth(passed, marks);
    }
    Verdict failed =
        Verdict.failed(marks.message())
            .with(FactKeys.KEPT, marks.rightOrCarried() + "/" + mine.size())
            .with(FactKeys.VALUES, written.inWords());
    explain(failed, mine, written, task);
    if (student.others().isEmpty()) {
      failed.with(FactKeys.ASKS, "others");
    }
    ownerOf(written, student, task)
        .ifPresent(
            owner -> {
              failed.with(
                  FactKeys.REMARK, "These numbers fit another student's worksheet, not yours.");
              failed.with(FactKeys.FLAG, "worksheet " + task.number() + " fits the id " + owner);
            });
    return withTruth(failed, marks);
  }

  private static <M> Verdict withTruth(Verdict verdict, WorksheetMarks<M> marks) {
    verdict.with(FactKeys.TRUTH, marks.right() + "/" + marks.size());
    return marks.rightOrCarried() == marks.right()
        ? verdict
        : verdict.with(FactKeys.CARRIED, "your own numbers");
  }

  private void explain(
      Verdict verdict, List<WorksheetField<M>> mine, WrittenNumbers written, TaskSpec task) {
    explanations()
        .filter(explanation -> explains(explanation, array -> true, mine, written, task))
        .findFirst()
        .ifPresent(
            explanation ->
                explanation
                    .entries()
                    .forEach(
                        entry -> {
                          verdict.with(FactKeys.MISCONCEPTION, entry.name().id());
                          verdict.with(FactKeys.SENTENCE, entry.name().says());
                        }));
  }

  private WorksheetMarks<M> marks(
      List<WorksheetField<M>> mine, WrittenNumbers written, TaskSpec task) {
    return WorksheetMarks.of(
        mine, right, written, task.tolerance(), array -> isExplained(array, mine, written, task));
  }

  /** Whether some mistake gives all numbers of one array. */
  private boolean isExplained(
      String array, List<WorksheetField<M>> mine, WrittenNumbers written, TaskSpec task) {
    return explanations()
        .anyMatch(explanation -> explains(explanation, array::equals, mine, written, task));
  }

  private Stream<Wrongly<M>> explanations() {
    List<Catalogue.Entry> entries = Catalogue.of(problem);
    return Stream.of(
            entries.stream().map(one -> new Wrongly<>(List.of(one), () -> one.in(right))),
            entries.stream().flatMap(this::others),
            entries.stream().flatMap(one -> pairs(one, entries)))
        .flatMap(each -> each);
  }

  /** A model with mistakes in it, and which; made when it is asked for. */
  private record Wrongly<M>(List<Catalogue.Entry> entries, Supplier<M> model) {}

  private Stream<Wrongly<M>> others(Catalogue.Entry one) {
    return one.othersIn(right).stream().map(model -> new Wrongly<>(List.of(one), () -> model));
  }

  private Stream<Wrongly<M>> pairs(Catalogue.Entry one, List<Catalogue.Entry> entries) {
    return entries.stream()
        .filter(other -> other != one)
        .map(other -> new Wrongly<>(List.of(one, other), () -> other.in(one.in(right))));
  }

  private boolean explains(
      Wrongly<M> explanation,
      Predicate<String> concerned,
      List<WorksheetField<M>> mine,
      WrittenNumbers written,
      TaskSpec task) {
    try {
      M model = explanation.model().get();
      return WorksheetMarks.reproduces(mine, concerned, model, right, written, task.tolerance());
    } catch (RuntimeException notForSheets) {
      // A model that cannot compute these numbers does not explain them.
      return false;
    }
  }

  /** The id whose variant these numbers fit, if it is another one's. */
  private Optional<String> ownerOf(WrittenNumbers written, StudentId student, TaskSpec task) {
    return student.others().stream()
        .filter(other -> !Variant.isPlaceholder(other))
        .filter(
            other -> {
              List<WorksheetField<M>> theirs = fields.apply(Variant.of(other));
              return WorksheetMarks.areRight(theirs, right, written, task.tolerance());
            })
        .findFirst();
  }
}
