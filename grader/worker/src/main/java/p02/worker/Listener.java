package p02.worker;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Collects what one test published, and how it ended. */
final class Listener implements TestExecutionListener {
  private final List<Event.Entry> entries = new ArrayList<>();
  private boolean ended;
  private boolean completed = true;
  private String fault = "";

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entry.getKeyValuePairs().forEach((key, value) -> entries.add(new Event.Entry(key, value)));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    ended |= test.isTest();
    if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      completed = false;
      // The class alone: a message may run foreign code.
      result.getThrowable().ifPresent(thrown -> fault = thrown.getClass().getName());
    }
  }

  Event.Finished finished(Selection test, String outside) {
    String reason = outside.isEmpty() && !ended && fault.isEmpty() ? "the test never ran" : fault;
    return new Event.Finished(
        test, completed && ended, entries, outside.isEmpty() ? reason : outside);
  }
}
