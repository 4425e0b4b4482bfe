package p02.worker;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import p02.meter.budget.Endings;

/** Runs a job's hidden tests, grants each its budget and reports its start and its end. */
final class TestRun {
  private final Harness harness;
  private final OverrunWatchdog watchdog;

  /** Hidden tests' classes are the same for every submission. */
  private final Map<String, Method> known = new HashMap<>();

  TestRun(Harness harness, OverrunWatchdog watchdog) {
    this.harness = harness;
    this.watchdog = watchdog;
  }

  /**
   * Runs the tests in the job's order.
   *
   * @param fresh makes a loader of the job's classes. Where the student's could keep something for
   *     the next test, each gets its own, so that none reads what another left. (What the first use
   *     of a class or of a woven library pays is paid once in a loader.) Where the initialiser of a
   *     class ended early, by a refused call or a spent budget for instance, the JVM would tell no
   *     later test why
   */
  void run(TestJob job, Supplier<TestLoader> fresh, Consumer<WorkerEvent> report) {
    TestLoader loader = fresh.get();
    Map<String, String> parameters = new TreeMap<>(job.parameters());
    parameters.put(ParameterKeys.STUDENT, job.studentId());
    for (Selection test : job.tests()) {
      report.accept(new WorkerEvent.Started(test));
      watchdog.begin(test, job.nanos());
      WorkerEvent.Finished finished = finished(test, parameters, job.others(), loader);
      watchdog.end();
      report.accept(finished);
      if (loader.keepsState() || Endings.isBroken()) {
        loader = fresh.get();
      }
    }
  }

  private WorkerEvent.Finished finished(
      Selection test, Map<String, String> parameters, List<String> others, TestLoader loader) {
    List<WorkerEvent.Entry> entries = List.of();
    String fault = "";
    // First of all, so that nothing of the test before is taken for this one's.
    test.budget().start();
    try {
      Method method = method(test, loader);
      entries =
          harness.run(method, parameters, others, loader).stream().map(TestRun::entry).toList();
    } catch (Throwable thrown) {
      // Whatever escapes the harness is not a verdict on the student. The class alone: a message
      // may run foreign code.
      fault = thrown.getClass().getName();
    }
    Optional<List<WorkerEvent.Entry>> spent = Budget.spent();
    Optional<LinkageError> invalid = Endings.invalid();
    if (invalid.isPresent()) {
      // Student code may have caught it, and have gone on.
      return new WorkerEvent.Finished(test, false, List.of(), invalid.get().getClass().getName());
    }
    return spent.isPresent()
        ? new WorkerEvent.Finished(test, true, spent.get(), "")
        : new WorkerEvent.Finished(test, fault.isEmpty(), entries, fault);
  }

  private Method method(Selection test, ClassLoader loader) throws ReflectiveOperationException {
    String name = test.testClass() + "#" + test.method();
    Method method = known.get(name);
    if (method == null) {
      method =
          Arrays.stream(loader.loadClass(test.testClass()).getDeclaredMethods())
              // A helper may bear the same name, and which comes first is the JVM's choice.
              .filter(each -> !Modifier.isPrivate(each.getModifiers()))
              .filter(each -> each.getName().equals(test.method()) && !each.isSynthetic())
              .findFirst()
              .orElseThrow(() -> new NoSuchMethodException(name));
      known.put(name, method);
    }
    return method;
  }

  private static WorkerEvent.Entry entry(Map.Entry<String, String> fact) {
    return new WorkerEvent.Entry(fact.getKey(), fact.getValue());
  }
}
