package p02.hidden;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.judge.Detail;
import p02.hidden.judge.TaskSpec;
import p02.hidden.judge.Verdict;
import p02.hidden.observe.LibraryChance;
import p02.hidden.worksheet.StudentId;
import p02.kit.TodoException;
import p02.worker.ParameterKeys;

/**
 * One execution of a hidden test against one student's code, whoever calls it: JUnit or a worker.
 * Whatever student code throws ends here.
 */
final class TestExecution {
  /** The test's own code: asks the student's code through a {@link Check}. */
  interface Body {
    void run() throws Throwable;
  }

  private final TaskSpec task;
  private final Function<String, Optional<String>> parameters;
  private final List<String> others;
  private final Check check;

  /**
   * Prepares it.
   *
   * @param task which task it judges
   * @param parameters {@code p02.student}, {@code p02.detail}
   * @param others the other ids of the class
   * @param freshLoader makes a new loader of the student's classes, where they are asked again
   */
  TestExecution(
      TaskSpec task,
      Function<String, Optional<String>> parameters,
      List<String> others,
      Supplier<ClassLoader> freshLoader) {
    this.task = task;
    this.parameters = parameters;
    this.others = others;
    this.check =
        new Check(
            task,
            Detail.of(parameters.apply(ParameterKeys.DETAIL).orElse("")),
            witness(task, parameters),
            freshLoader);
  }

  private static Optional<Check.AsWitness> witness(
      TaskSpec task, Function<String, Optional<String>> parameters) {
    boolean shownFirst =
        parameters
            .apply(ParameterKeys.WITNESS_FIRST)
            .filter(ParameterKeys.SHOWN::equals)
            .isPresent();
    return parameters
        .apply(ParameterKeys.WITNESS + task.number())
        .map(questions -> new Check.AsWitness(questions, shownFirst));
  }

  /** What a hidden test may ask for. */
  static boolean has(Class<?> type) {
    return type == Check.class || type == StudentId.class;
  }

  /** The argument of this type. */
  Object argument(Class<?> type) {
    if (type == Check.class) {
      return check;
    } else if (type == StudentId.class) {
      return student();
    }
    throw new IllegalArgumentException("a hidden test has no " + type);
  }

  private StudentId student() {
    return new StudentId(
        parameters
            .apply(ParameterKeys.STUDENT)
            .orElseGet(() -> System.getProperty(ParameterKeys.STUDENT, "")),
        others);
  }

  /** Runs the test and judges what the student's code did. */
  Verdict verdict(Body body) {
    TodoException.forget();
    // Whatever the code before did to it: the same numbers for everybody, every time.
    LibraryChance.begin();
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    try {
      return judge(body);
    } finally {
      Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
    }
  }

  private Verdict judge(Body body) {
    Optional<Throwable> ended = Optional.empty();
    try {
      body.run();
    } catch (Throwable thrown) {
      ended = Optional.of(thrown);
    }
    // Sticky: an open task counts as open, whatever the code around it made of the exception.
    Optional<TodoException> open = TodoException.last();
    if (open.isPresent()) {
      return ExceptionVerdicts.open(open.get(), task);
    } else if (ended.isPresent()) {
      return ExceptionVerdicts.verdict(ended.get(), task);
    }
    return check
        .verdict()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the hidden test of " + task.number() + " asked nothing"));
  }
}
