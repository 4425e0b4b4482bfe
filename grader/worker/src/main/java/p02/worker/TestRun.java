package p02.worker;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs hidden tests through JUnit, on an engine named outright: no service scan. */
final class TestRun {
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

  /**
   * Runs a job's tests and reports of each its start and its end. All go in one request, which
   * saves most of what JUnit costs; what such a request did not come to is asked for alone.
   */
  void run(Job job, ClassLoader loader, Consumer<Event> report) {
    for (Selection left : request(job.tests(), job, loader, report)) {
      if (!request(List.of(left), job, loader, report).isEmpty()) {
        report.accept(new Event.Finished(left, false, List.of(), "the test never ran"));
      }
    }
  }

  /** Returns what never started. */
  private List<Selection> request(
      List<Selection> tests, Job job, ClassLoader loader, Consumer<Event> report) {
    Listener listener = new Listener(tests, report);
    try {
      launcher.execute(request(tests, job, loader), listener);
    } catch (Throwable e) {
      // Whatever escapes JUnit itself is not a verdict on the student.
      listener.broken(e);
    }
    return listener.left();
  }

  private static LauncherDiscoveryRequest request(
      List<Selection> tests, Job job, ClassLoader loader) throws ClassNotFoundException {
    List<DiscoverySelector> selectors = new ArrayList<>();
    for (Selection test : tests) {
      Class<?> type = loader.loadClass(test.testClass());
      selectors.add(selectMethod(type, method(type, test)));
    }
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectors)
        .configurationParameters(job.parameters())
        .configurationParameter("p02.student", job.studentId())
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
        .enableImplicitConfigurationParameters(false)
        .build();
  }

  private static Method method(Class<?> type, Selection test) throws ClassNotFoundException {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(each -> each.getName().equals(test.method()) && !each.isSynthetic())
        .findFirst()
        .orElseThrow(() -> new ClassNotFoundException(test.toString()));
  }
}
