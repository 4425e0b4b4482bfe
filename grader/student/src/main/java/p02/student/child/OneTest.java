package p02.student.child;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import p02.meter.Metering;
import p02.meter.budget.Fuel;

/** Runs one test of the self-check by JUnit, with a budget around it. */
final class OneTest {
  private final Launcher launcher =
      LauncherFactory.create(
          LauncherConfig.builder()
              .enableTestExecutionListenerAutoRegistration(false)
              .enableLauncherSessionListenerAutoRegistration(false)
              .build());
  private final Captured printed;

  OneTest(Captured printed) {
    this.printed = printed;
  }

  /** Runs it with classes of this loader. */
  Event.Finished run(Job.Asked test, ClassLoader loader) {
    printed.take();
    Noted noted = new Noted();
    Metering.start(test.fuel(), test.bytes(), test.depth());
    try {
      launcher.execute(request(test, loader), noted);
    } catch (Throwable e) {
      // JUnit hands on errors that it holds to be the JVM's end. A budget that is spent is one of
      // them, and costs this task alone.
      noted.note(TestExecutionResult.failed(e));
    }
    long fuel = Fuel.used();
    long bytes = Fuel.allocated();
    Fuel.stop();
    TestEnding told = TestEnding.of(noted.thrown());
    return new Event.Finished(
        test.task(), told.ending(), told.message(), told.place(), printed.take(), fuel, bytes);
  }

  private static LauncherDiscoveryRequest request(Job.Asked test, ClassLoader loader)
      throws ClassNotFoundException {
    Class<?> type = Class.forName(test.testClass(), false, loader);
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectMethod(type, test.method()))
        // The meter ends what does not end by itself, and a busy machine changes nothing.
        .configurationParameter("junit.jupiter.execution.timeout.mode", "disabled")
        .build();
  }

  /** Keeps the first thing that went wrong. */
  private static final class Noted implements TestExecutionListener {
    private Optional<Throwable> first = Optional.empty();
    private boolean ran;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      ran |= test.isTest();
      note(result);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      note(TestExecutionResult.failed(new IllegalStateException(reason)));
    }

    private void note(TestExecutionResult result) {
      if (first.isEmpty()) {
        first = result.getThrowable();
      }
    }

    /** What was thrown; a test that did not run is never taken for one that is right. */
    Optional<Throwable> thrown() {
      return first.isPresent() || ran
          ? first
          : Optional.of(new IllegalStateException("the self-check did not run this test"));
    }
  }
}
