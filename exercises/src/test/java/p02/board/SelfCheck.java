package p02.board;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.opentest4j.TestAbortedException;
import p02.kit.TodoException;
import p02.lab.QuietStream;
import p02.precheck.screen.Screen;

/** Makes an open task pending instead of red, double the default type of ND4J, and says what is wrong in a few words. */
public final class SelfCheck
    implements TestExecutionExceptionHandler, BeforeEachCallback, AfterEachCallback, InvocationInterceptor {
  /** Stands before the calls that the marker refuses, a line each. */
  static final String REFUSED = "This task uses what the marker refuses, and would get no points:";

  /** What the test at hand has seen of the student's code; one test runs at a time. */
  private static final List<Double> SEEN = new CopyOnWriteArrayList<>();

  /** The rule that the test at hand asks for now. */
  private static volatile String rule = "";

  /**
   * Says which rule the following lines ask for; if they fail, the message names it.
   *
   * @param id as in the list in the comment above the task
   */
  public static void rule(String id) {
    rule = id;
  }

  /** Notes a result, so that a mistake that many make can be recognised by it. */
  public static double saw(double result) {
    SEEN.add(result);
    return result;
  }

  /** Notes a result. */
  public static long saw(long result) {
    SEEN.add((double) result);
    return result;
  }

  /** Notes a result. */
  public static <T extends Enum<T>> T saw(T result) {
    SEEN.add(result == null ? Double.NaN : result.ordinal());
    return result;
  }

  /** Notes results. */
  public static double[] saw(double[] results) {
    for (double result : results == null ? new double[0] : results) {
      SEEN.add(result);
    }
    return results;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!Boolean.getBoolean("p02.metered")) {
      // Who meters it has looked before, and has taken refused calls out of the code.
      refuse(context);
    }
    SEEN.clear();
    rule = "";
    TodoException.forget();
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    QuietStream.install();
  }

  /** A call that the marker refuses costs the task, whatever it returns. */
  private static void refuse(ExtensionContext context) {
    Set<String> refused =
        classes(context).reachedBy(context.getRequiredTestClass(), context.getRequiredTestMethod());
    Expect.require(refused.isEmpty(), REFUSED + "\n" + String.join("\n", refused));
  }

  private static RefusedCalls classes(ExtensionContext context) {
    // What it reads of the libraries stays the same, however often tests are run.
    Screen screen =
        context
            .getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Screen.class, key -> RefusedCalls.screen(), Screen.class);
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(RefusedCalls.class, key -> new RefusedCalls(screen), RefusedCalls.class);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> called, ExtensionContext context)
      throws Throwable {
    if (Boolean.getBoolean("p02.metered")) {
      // Who meters it looks after its end, too.
      test.proceed();
    } else {
      TimeLimit.over(test);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
    QuietStream.remove();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    if (TodoException.last().isPresent()) {
      TodoException todo = TodoException.last().get();
      TestAbortedException open = new TestAbortedException(todo.getMessage());
      // Where it stands, so that whoever sees it knows which of a task's methods is open.
      open.setStackTrace(todo.madeAt());
      throw open;
    }
    if (thrown instanceof IllegalStateException
        && String.valueOf(thrown.getMessage()).contains("student.properties")) {
      throw new TestAbortedException(thrown.getMessage());
    }
    if (thrown instanceof TestAbortedException) {
      throw thrown;
    }
    Class<?> test = context.getRequiredTestClass();
    String advice = thrown instanceof AssertionError ? Mistakes.advice(context.getTags(), SEEN) : "";
    throw new Trouble(name -> classes(context).isStudents(test, name)).told(advice, thrown, rule);
  }
}
