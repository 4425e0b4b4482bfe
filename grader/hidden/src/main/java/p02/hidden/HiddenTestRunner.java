package p02.hidden;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import p02.hidden.judge.TaskSpec;

/**
 * Runs hidden tests for a worker, which knows this class by name alone. A hidden test is a JUnit
 * test to its author; here it is called outright, since JUnit would read the same annotations again
 * for every submission, and that takes longer than most students' code.
 */
public final class HiddenTestRunner {
  private HiddenTestRunner() {}

  /**
   * Runs one hidden test in a fresh instance of its class. Student code is what the running
   * thread's context class loader has.
   *
   * @param test a method annotated with {@link Task}
   * @param parameters {@code p02.student}, {@code p02.detail}; each may be absent
   * @param others the other ids of the class; empty where nobody asked for them
   * @param freshLoader makes a new loader of the student's classes, whose static fields hold
   *     nothing of earlier calls
   * @return facts in order: {@code verdict}, {@code message}, {@code kept} and {@code truth}
   *     (shares of the points), {@code carried}, {@code misconception}, {@code sentence}, {@code
   *     values}, {@code remark}, {@code flag}, {@code waitsFor}, {@code openIn}
   * @throws ReflectiveOperationException if the test's class cannot be made
   * @throws IllegalStateException if the test asked nothing
   */
  public static List<Map.Entry<String, String>> run(
      Method test,
      Map<String, String> parameters,
      List<String> others,
      Supplier<ClassLoader> freshLoader)
      throws ReflectiveOperationException {
    Task task = test.getAnnotation(Task.class);
    TestExecution execution =
        new TestExecution(
            new TaskSpec(task.number(), task.tolerance()),
            key -> Optional.ofNullable(parameters.get(key)),
            others,
            freshLoader);
    Object[] arguments = Arrays.stream(test.getParameterTypes()).map(execution::argument).toArray();
    Constructor<?> constructor = test.getDeclaringClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    test.setAccessible(true);
    Object instance = constructor.newInstance();
    return execution.verdict(() -> call(test, instance, arguments)).facts();
  }

  private static void call(Method test, Object instance, Object[] arguments) throws Throwable {
    try {
      test.invoke(instance, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
