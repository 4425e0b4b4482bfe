package p02.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Follows one request: grants each test its budget, collects what it publishes, reports its end.
 */
final class Listener implements TestExecutionListener {
  private final Map<String, Selection> left = new LinkedHashMap<>();
  private final Consumer<Event> report;
  private final List<Event.Entry> entries = new ArrayList<>();
  private Optional<Selection> running = Optional.empty();

  Listener(List<Selection> tests, Consumer<Event> report) {
    tests.forEach(test -> left.put(key(test.testClass(), test.method()), test));
    this.report = report;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    running = selection(test);
    running.ifPresent(this::start);
  }

  private void start(Selection test) {
    entries.clear();
    report.accept(new Event.Started(test));
    test.budget().start();
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entry.getKeyValuePairs().forEach((key, value) -> entries.add(new Event.Entry(key, value)));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (running.isPresent() && selection(test).equals(running)) {
      // The class alone: a message may run foreign code.
      String fault = result.getThrowable().map(thrown -> thrown.getClass().getName()).orElse("");
      boolean completed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
      finish(completed, fault);
    }
  }

  /** Something escaped JUnit: the test that was running ends here. */
  void broken(Throwable thrown) {
    if (running.isPresent()) {
      finish(false, thrown.getClass().getName());
    }
  }

  /** Tests that never started, in order. */
  List<Selection> left() {
    return List.copyOf(left.values());
  }

  private void finish(boolean completed, String fault) {
    Selection test = running.orElseThrow();
    running = Optional.empty();
    left.remove(key(test.testClass(), test.method()));
    report.accept(
        Budget.spent()
            .map(verdict -> new Event.Finished(test, true, verdict, ""))
            .orElseGet(() -> new Event.Finished(test, completed, entries, fault)));
  }

  private Optional<Selection> selection(TestIdentifier test) {
    return test.isTest()
        ? test.getSource()
            .filter(MethodSource.class::isInstance)
            .map(MethodSource.class::cast)
            .map(source -> left.get(key(source.getClassName(), source.getMethodName())))
        : Optional.empty();
  }

  private static String key(String testClass, String method) {
    return testClass + "#" + method;
  }
}
