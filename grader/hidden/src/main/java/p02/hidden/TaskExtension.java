package p02.hidden;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.kit.TodoException;

/**
 * Runs one hidden test and publishes its verdict: keys {@code verdict}, {@code message}, {@code
 * kept} and {@code truth} (shares of the points), {@code carried}, {@code misconception}, {@code
 * sentence}, {@code values}, {@code remark}, {@code flag}, {@code waitsFor}, {@code waitsIn}.
 * Whatever student code throws ends here.
 */
final class TaskExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver, InvocationInterceptor {
  private static final long SEED = 42;
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(TaskExtension.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    TodoException.forget();
    // Whatever the code before did to it: the same numbers for everybody, every time.
    Nd4j.getRandom().setSeed(SEED);
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Check.class || type == StudentId.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (parameter.getParameter().getType() == StudentId.class) {
      return new StudentId(
          context
              .getConfigurationParameter("p02.student")
              .orElseGet(() -> System.getProperty("p02.student", "")),
          context
              .getConfigurationParameter("p02.others")
              .map(ids -> List.of(ids.split("\n")))
              .orElse(List.of()));
    }
    Detail detail = Detail.of(context.getConfigurationParameter("p02.detail").orElse(""));
    Check check = new Check(task(context), detail);
    context.getStore(SPACE).put(Check.class, check);
    return check;
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    Check check = context.getStore(SPACE).get(Check.class, Check.class);
    Verdict verdict = judge(invocation, task(context), check);
    if (Boolean.getBoolean("p02.strict")) {
      requireTruth(verdict);
    }
    verdict.facts().forEach(fact -> context.publishReportEntry(fact.getKey(), fact.getValue()));
  }

  /** For mutation testing, where a test must fail if the answer is not the truth itself. */
  private static void requireTruth(Verdict verdict) {
    boolean passed = verdict.facts().contains(Map.entry("verdict", "passed"));
    boolean carried = verdict.facts().stream().anyMatch(fact -> fact.getKey().equals("carried"));
    if (!passed || carried) {
      throw new AssertionError(verdict.facts());
    }
  }

  private static Verdict judge(Invocation<Void> invocation, Task task, Check check) {
    Optional<Throwable> ended = Optional.empty();
    try {
      invocation.proceed();
    } catch (Throwable thrown) {
      ended = Optional.of(thrown);
    }
    // Sticky: an open task counts as open, whatever the code around it made of the exception.
    Optional<TodoException> open = TodoException.last();
    if (open.isPresent()) {
      return Failures.open(open.get(), task);
    } else if (ended.isPresent()) {
      return Failures.verdict(ended.get(), task);
    }
    return check
        .verdict()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the hidden test of " + task.number() + " asked nothing"));
  }

  private static Task task(ExtensionContext context) {
    return context.getRequiredTestMethod().getAnnotation(Task.class);
  }
}
