package p02.hidden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.kit.TodoException;
import p02.kit.Variant;

/**
 * A worksheet: numbers by hand, each earning its part of the points.
 *
 * @param problem its problem, as {@code 3.1}
 * @param right the oracle's model
 * @param cells the numbers for a variant, in the order in which they are computed
 * @param <M> the oracle's model of the problem
 */
public record Sheet<M>(String problem, M right, Function<Variant, List<Cell<M>>> cells) {

  /** Asks the student's code for its numbers. */
  Written read(Task task, Answers answers, StudentId student) {
    Written written = Written.of(cells.apply(student.variant()), answers);
    written.requireNothingElseOpen(task);
    written.requireAny();
    return written;
  }

  Verdict judge(Task task, StudentId student, Written written, Detail detail) {
    List<Cell<M>> mine = cells.apply(student.variant());
    Verdict verdict = judge(task, student, written, mine);
    if (detail == Detail.EXPLAIN) {
      SheetMarks.of(mine, right, written, task.tolerance()).publish(verdict);
      verdict.with("tolerance", task.tolerance().told());
    }
    return verdict;
  }

  private Verdict judge(Task task, StudentId student, Written written, List<Cell<M>> mine) {
    SheetMarks<M> marks = SheetMarks.of(mine, right, written, task.tolerance());
    if (marks.rightOrCarried() == mine.size()) {
      Verdict passed = Verdict.of("passed");
      return marks.right() == mine.size() ? passed : withTruth(passed, marks);
    }
    Verdict failed =
        Verdict.failed(marks.told())
            .with("kept", marks.rightOrCarried() + "/" + mine.size())
            .with("values", written.told());
    explain(failed, mine, written, task);
    if (student.others().isEmpty()) {
      failed.with("asks", "others");
    }
    ownerOf(written, student, task)
        .ifPresent(
            owner -> {
              failed.with("remark", "These numbers fit another student's worksheet, not yours.");
              failed.with("flag", "worksheet " + task.number() + " fits the id " + owner);
            });
    return withTruth(failed, marks);
  }

  private static <M> Verdict withTruth(Verdict verdict, SheetMarks<M> marks) {
    verdict.with("truth", marks.right() + "/" + marks.size());
    return marks.rightOrCarried() == marks.right()
        ? verdict
        : verdict.with("carried", "your own numbers");
  }

  private void explain(Verdict verdict, List<Cell<M>> mine, Written written, Task task) {
    List<Catalogue.Entry> entries = Catalogue.of(problem);
    Stream<Wrongly<M>> explanations =
        Stream.of(
                entries.stream().map(one -> new Wrongly<>(List.of(one), () -> one.in(right))),
                entries.stream().flatMap(this::others),
                entries.stream().flatMap(one -> pairs(one, entries)))
            .flatMap(each -> each);
    explanations
        .filter(explanation -> explains(explanation, mine, written, task))
        .findFirst()
        .ifPresent(
            explanation ->
                explanation
                    .entries()
                    .forEach(
                        entry -> {
                          verdict.with("misconception", entry.name().id());
                          verdict.with("sentence", entry.name().says());
                        }));
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

  private boolean explains(Wrongly<M> explanation, List<Cell<M>> mine, Written written, Task task) {
    try {
      M model = explanation.model().get();
      return SheetMarks.reproduces(mine, model, right, written, task.tolerance());
    } catch (RuntimeException notForSheets) {
      // A model that cannot compute these numbers does not explain them.
      return false;
    }
  }

  /** The id whose variant these numbers fit, if it is another one's. */
  private Optional<String> ownerOf(Written written, StudentId student, Task task) {
    return student.others().stream()
        .filter(
            other -> {
              List<Cell<M>> theirs = cells.apply(Variant.of(other));
              int fitting = SheetMarks.of(theirs, right, written, task.tolerance()).right();
              return fitting == theirs.size();
            })
        .findFirst();
  }

  /** What the student wrote: numbers, and what could not be read. */
  static final class Written {
    private final Map<String, Double> numbers;
    private final Map<String, Throwable> absent;

    private Written(Map<String, Double> numbers, Map<String, Throwable> absent) {
      this.numbers = numbers;
      this.absent = absent;
    }

    static <M> Written of(List<Cell<M>> cells, Answers answers) {
      Map<String, Double> numbers = new LinkedHashMap<>();
      Map<String, Throwable> absent = new LinkedHashMap<>();
      for (Cell<M> cell : cells) {
        try {
          numbers.put(cell.name(), cell.yours().applyAsDouble(answers));
        } catch (VirtualMachineError | VerifyError | ClassFormatError fatal) {
          throw fatal;
        } catch (Throwable thrown) {
          // An open or missing method costs its own numbers; the others still count.
          absent.put(cell.name(), thrown);
        }
      }
      TodoException.forget();
      return new Written(Map.copyOf(numbers), absent);
    }

    /** A number that waits for another task is computed with a stand-in, not counted as open. */
    void requireNothingElseOpen(Task task) {
      absent.values().stream()
          .filter(each -> each instanceof TodoException open && !open.task().equals(task.number()))
          .findFirst()
          .ifPresent(Failures::rethrow);
    }

    /** An open worksheet is open; the harness knows what to make of it. */
    void requireAny() {
      if (numbers.isEmpty()) {
        Failures.rethrow(absent.values().iterator().next());
      }
    }

    Optional<Double> number(String name) {
      return Optional.ofNullable(numbers.get(name));
    }

    /** Why there is no number, if its method is neither open nor missing. */
    Optional<String> trouble(String name) {
      return Optional.ofNullable(absent.get(name))
          .filter(thrown -> !(thrown instanceof TodoException || thrown instanceof LinkageError))
          .map(Failures::told);
    }

    String told() {
      return new TreeMap<>(numbers)
          .entrySet().stream()
              .map(each -> each.getKey() + " = " + Text.of(each.getValue()))
              .collect(Collectors.joining("; "));
    }
  }
}
