package p02.engine.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import p02.engine.model.Problem;
import p02.engine.model.Task;
import p02.worker.ParameterKeys;
import p02.worker.WorkerEvent;

/**
 * Runs hidden tests as an author's IDE does: by JUnit's launcher, in this JVM, against classes that
 * nobody wove.
 *
 * @param hiddenTests the jar that has them
 */
record HiddenTestsUnderJUnit(Path hiddenTests) {
  /**
   * What one hidden test published, and whether JUnit calls it successful.
   *
   * @param published facts, in order
   * @param successful what an IDE shows in green
   */
  record Finding(List<WorkerEvent.Entry> published, boolean successful) {}

  /**
   * Runs a problem's hidden tests.
   *
   * @param student whose variant counts
   * @param classes binary name to class file
   * @param folder where those are written, empty
   * @return test class and method, with # between them, to what it published
   */
  SortedMap<String, Finding> run(
      String student, Problem problem, Map<String, byte[]> classes, Path folder)
      throws IOException {
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
    Files.writeString(folder.resolve("student.properties"), "student.id=" + student);
    URL[] places = {folder.toUri().toURL(), hiddenTests.toUri().toURL()};
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader("ide", places, HiddenTestsUnderJUnit.class.getClassLoader())) {
      thread.setContextClassLoader(loader);
      Findings findings = new Findings();
      LauncherFactory.create(
              LauncherConfig.builder()
                  .enableTestExecutionListenerAutoRegistration(false)
                  .enableLauncherSessionListenerAutoRegistration(false)
                  .build())
          .execute(request(student, problem, loader), findings);
      return findings.found;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static LauncherDiscoveryRequest request(
      String student, Problem problem, ClassLoader loader) {
    List<ClassSelector> tests =
        problem.tasks().stream()
            .map(Task::testClass)
            .distinct()
            .map(name -> selectClass(loader, name))
            .toList();
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(tests)
        .configurationParameter(ParameterKeys.STUDENT, student)
        .build();
  }

  private static final class Findings implements TestExecutionListener {
    private final Map<String, List<WorkerEvent.Entry>> published = new TreeMap<>();
    private final SortedMap<String, Finding> found = new TreeMap<>();

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      List<WorkerEvent.Entry> facts =
          published.computeIfAbsent(test.getUniqueId(), id -> new ArrayList<>());
      entry
          .getKeyValuePairs()
          .forEach((key, value) -> facts.add(new WorkerEvent.Entry(key, value)));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.getSource().orElse(null) instanceof MethodSource method) {
        found.put(
            method.getClassName() + "#" + method.getMethodName(),
            new Finding(
                published.getOrDefault(test.getUniqueId(), List.of()),
                result.getStatus() == TestExecutionResult.Status.SUCCESSFUL));
      }
    }
  }
}
