package p02.hidden.worksheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.hidden.judge.TaskSpec;
import p02.hidden.observe.NumberText;
import p02.hidden.observe.StudentExceptions;
import p02.kit.TodoException;

/** What the student wrote: numbers, and what could not be read. */
public final class WrittenNumbers {
  private final Map<String, Double> numbers;
  private final Map<String, Throwable> absent;

  private WrittenNumbers(Map<String, Double> numbers, Map<String, Throwable> absent) {
    this.numbers = numbers;
    this.absent = absent;
  }

  static <M> WrittenNumbers of(List<WorksheetField<M>> fields, WorksheetAnswers answers) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    Map<String, Throwable> absent = new LinkedHashMap<>();
    for (WorksheetField<M> field : fields) {
      try {
        numbers.put(field.name(), field.yours().applyAsDouble(answers));
      } catch (VirtualMachineError | VerifyError | ClassFormatError fatal) {
        throw fatal;
      } catch (Throwable thrown) {
        // An open or missing method costs its own numbers; the others still count.
        absent.put(field.name(), thrown);
      }
    }
    TodoException.forget();
    return new WrittenNumbers(Map.copyOf(numbers), absent);
  }

  /** A number that waits for another task is computed with a stand-in, not counted as open. */
  void requireNothingElseOpen(TaskSpec task) {
    absent.values().stream()
        .filter(each -> each instanceof TodoException open && !open.task().equals(task.number()))
        .findFirst()
        .ifPresent(StudentExceptions::rethrow);
  }

  /** An open worksheet is open; the harness knows what to make of it. */
  void requireAny() {
    if (numbers.isEmpty()) {
      StudentExceptions.rethrow(absent.values().iterator().next());
    }
  }

  Optional<Double> number(String name) {
    return Optional.ofNullable(numbers.get(name));
  }

  /** Why there is no number, if its method is neither open nor missing. */
  Optional<String> trouble(String name) {
    return Optional.ofNullable(absent.get(name))
        .filter(thrown -> !(thrown instanceof TodoException || thrown instanceof LinkageError))
        .map(WrittenNumbers::sentence);
  }

  String inWords() {
    return new TreeMap<>(numbers)
        .entrySet().stream()
            .map(each -> each.getKey() + " = " + NumberText.of(each.getValue()))
            .collect(Collectors.joining("; "));
  }

  /** What came of it, within a sentence. */
  private static String sentence(Throwable thrown) {
    return thrown instanceof WorksheetField.NoEntry
        ? String.valueOf(thrown.getMessage())
        : "it throws " + StudentExceptions.name(thrown) + StudentExceptions.place(thrown);
  }
}
