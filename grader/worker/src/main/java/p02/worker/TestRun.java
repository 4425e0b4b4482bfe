package p02.worker;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs hidden tests through JUnit, on an engine named outright: no service scan. */
final class TestRun {
  private final Budget budget;
  private final Launcher launcher =
      LauncherFactory.create(
          LauncherConfig.builder()
              .enableTestEngineAutoRegistration(false)
              .enableTestExecutionListenerAutoRegistration(false)
              .enableLauncherSessionListenerAutoRegistration(false)
              .enableLauncherDiscoveryListenerAutoRegistration(false)
              .enablePostDiscoveryFilterAutoRegistration(false)
              .addTestEngines(new JupiterTestEngine())
              .build());

  TestRun(Budget budget) {
    this.budget = budget;
  }

  /** Runs one test and reports its start and its end. */
  void run(Selection test, Job job, ClassLoader loader, Consumer<Event> report) {
    report.accept(new Event.Started(test));
    Listener listener = new Listener();
    String fault = "";
    budget.start();
    try {
      launcher.execute(request(test, job, loader), listener);
    } catch (Throwable e) {
      // Whatever escapes JUnit itself is not a verdict on the student.
      fault = e.getClass().getName();
    }
    Optional<List<Event.Entry>> spent = Budget.spent();
    report.accept(
        spent.isPresent()
            ? new Event.Finished(test, true, spent.get(), "")
            : listener.finished(test, fault));
  }

  private static LauncherDiscoveryRequest request(Selection test, Job job, ClassLoader loader)
      throws ClassNotFoundException {
    Class<?> type = loader.loadClass(test.testClass());
    Method method =
        Arrays.stream(type.getDeclaredMethods())
            .filter(each -> each.getName().equals(test.method()) && !each.isSynthetic())
            .findFirst()
            .orElseThrow(() -> new ClassNotFoundException(test.toString()));
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectMethod(type, method))
        .configurationParameters(job.parameters())
        .configurationParameter("p02.student", job.studentId())
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
        .enableImplicitConfigurationParameters(false)
        .build();
  }
}
