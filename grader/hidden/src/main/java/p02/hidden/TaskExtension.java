package p02.hidden;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import p02.hidden.judge.TaskSpec;
import p02.hidden.judge.Verdict;
import p02.worker.FactKeys;
import p02.worker.VerdictKind;

/**
 * Runs one hidden test under JUnit, as builds do with the solutions, authors in an IDE, and
 * mutation testing. It publishes the verdict and fails unless the answer is right. Workers go
 * through {@link HiddenTestRunner}; both judge by {@link TestExecution}.
 */
final class TaskExtension implements ParameterResolver, InvocationInterceptor {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(TaskExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return TestExecution.has(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return execution(context).argument(parameter.getParameter().getType());
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    Verdict verdict = execution(context).verdict(invocation::proceed);
    verdict.facts().forEach(fact -> context.publishReportEntry(fact.getKey(), fact.getValue()));
    requireTruth(verdict);
  }

  /** A test fails unless the answer is right itself: what is carried forward is wrong, too. */
  private static void requireTruth(Verdict verdict) {
    boolean passed =
        verdict.facts().contains(Map.entry(FactKeys.VERDICT, VerdictKind.PASSED.label()));
    boolean carried =
        verdict.facts().stream().anyMatch(fact -> fact.getKey().equals(FactKeys.CARRIED));
    if (!passed || carried) {
      throw new AssertionError(verdict.facts());
    }
  }

  private static TestExecution execution(ExtensionContext context) {
    Task task = context.getRequiredTestMethod().getAnnotation(Task.class);
    return context
        .getStore(SPACE)
        .getOrComputeIfAbsent(
            TestExecution.class,
            absent ->
                new TestExecution(
                    new TaskSpec(task.number(), task.tolerance()),
                    context::getConfigurationParameter,
                    List.of(),
                    // Under JUnit one loader has all classes.
                    () -> Thread.currentThread().getContextClassLoader()),
            TestExecution.class);
  }
}
