package p02.hidden;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * kept}, {@code waitsFor}, {@code waitsIn}. Whatever student code throws ends here.
 */
final class TaskExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver, InvocationInterceptor {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(TaskExtension.class);

  @Override
  public void beforeEach(ExtensionContext context) {
    TodoException.forget();
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
      return new StudentId(context.getConfigurationParameter("p02.student").orElse(""));
    }
    Task task = context.getRequiredTestMethod().getAnnotation(Task.class);
    Check check = new Check(task.tolerance());
    context.getStore(SPACE).put(Check.class, check);
    return check;
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    Task task = context.getRequiredTestMethod().getAnnotation(Task.class);
    Check check = context.getStore(SPACE).get(Check.class, Check.class);
    Map<String, String> verdict = judge(invocation, task, check);
    if (verdict.isEmpty()) {
      throw new IllegalStateException("the hidden test of " + task.number() + " checked nothing");
    }
    context.publishReportEntry(verdict);
  }

  private static Map<String, String> judge(Invocation<Void> invocation, Task task, Check check) {
    Map<String, String> verdict;
    try {
      invocation.proceed();
      verdict = check.checks() == 0 ? Map.of() : completed(check);
    } catch (Throwable thrown) {
      verdict = Failures.verdict(thrown, task);
    }
    // Sticky: an open task counts as open, whatever the code around it made of the exception.
    boolean partly = check.numbersOfWorksheet() > 0 && check.numbersRight() > 0;
    return TodoException.last().isPresent() && !partly
        ? Failures.open(TodoException.last().get(), task)
        : verdict;
  }

  private static Map<String, String> completed(Check check) {
    int of = check.numbersOfWorksheet();
    int right = check.numbersRight();
    if (right == of) {
      return Map.of("verdict", "passed");
    }
    Map<String, String> verdict = new LinkedHashMap<>();
    verdict.put("verdict", "failed");
    verdict.put("message", "%d of %d numbers are right.".formatted(right, of));
    verdict.put("kept", right + "/" + of);
    return verdict;
  }
}
