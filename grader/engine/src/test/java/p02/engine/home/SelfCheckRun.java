package p02.engine.home;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import p02.engine.assignment.Kit;

/**
 * Runs the self-check that students have, in this JVM, on one variant of a problem after another.
 */
public final class SelfCheckRun implements AutoCloseable {
  private static final Pattern TAG = Pattern.compile("p(\\d)(\\d)_(\\d+)");

  private final Kit kit;
  private final URLClassLoader shared;

  /**
   * One session for all: what the self-check reads of the libraries is kept as long as it lasts.
   */
  private final LauncherSession session =
      LauncherFactory.openSession(
          LauncherConfig.builder()
              .enableTestExecutionListenerAutoRegistration(false)
              .enableLauncherSessionListenerAutoRegistration(false)
              .build());

  /** A self-check of a built kit. */
  public SelfCheckRun(Kit kit) throws IOException {
    this.kit = kit;
    this.shared =
        new URLClassLoader(
            "kit",
            HomeLoader.urls(
                Stream.concat(kit.studentLibraries().stream(), Stream.of(kit.skeletonClasses()))),
            getClass().getClassLoader());
  }

  /**
   * What the self-check says.
   *
   * @param green whether the task's test passed
   * @param message what the student reads otherwise
   */
  public record Finding(boolean green, String message) {}

  /**
   * Runs a problem's self-check.
   *
   * @param problemPackage as {@code problem31}
   * @param classes binary name to class file of the student's classes
   * @param tasks which tasks; all if there are none
   * @return task number to what is said of it
   */
  public SortedMap<String, Finding> run(
      String problemPackage, Map<String, byte[]> classes, Set<String> tasks) throws IOException {
    Path tests = kit.home().resolve("exercises/target/test-classes");
    Path variant = written(classes);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (HomeLoader home =
        new HomeLoader(Stream.of(variant, tests, kit.referenceClasses()), shared)) {
      thread.setContextClassLoader(home);
      Findings findings = new Findings();
      session
          .getLauncher()
          .execute(request(selectors(tests, problemPackage, home), tasks), findings);
      return findings.byTask;
    } finally {
      thread.setContextClassLoader(before);
      delete(variant);
    }
  }

  /** The classes in a folder, as a build leaves them. */
  private static Path written(Map<String, byte[]> classes) throws IOException {
    Path folder = Files.createTempDirectory("home");
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
    return folder;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static LauncherDiscoveryRequest request(
      List<ClassSelector> selectors, Set<String> tasks) {
    List<String> tags = tasks.stream().map(SelfCheckRun::tag).toList();
    // No meter stands here: the clock is for what never ends, and must not judge a busy machine.
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectors)
        .filters(tags.isEmpty() ? new PostDiscoveryFilter[0] : only(tags))
        .configurationParameter("junit.jupiter.execution.timeout.testable.method.default", "5 m")
        .configurationParameter(
            "junit.jupiter.execution.timeout.thread.mode.default", "SEPARATE_THREAD")
        .build();
  }

  private static PostDiscoveryFilter[] only(List<String> tags) {
    return new PostDiscoveryFilter[] {TagFilter.includeTags(tags)};
  }

  private static String tag(String task) {
    return "p" + task.replaceFirst("\\.", "").replace('.', '_');
  }

  private static List<ClassSelector> selectors(Path tests, String problemPackage, ClassLoader home)
      throws IOException {
    try (Stream<Path> files = Files.list(tests.resolve("p02").resolve(problemPackage))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.class"))
          .sorted()
          .map(name -> "p02." + problemPackage + "." + name.replaceFirst("\\.class$", ""))
          .map(name -> selectClass(home, name))
          .toList();
    }
  }

  /** Collects by task; of several tests of one task, the first that is not green counts. */
  private static final class Findings implements TestExecutionListener {
    private final SortedMap<String, Finding> byTask = new TreeMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      boolean green = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
      String message = result.getThrowable().map(Throwable::toString).orElse("");
      test.getTags().stream()
          .map(tag -> TAG.matcher(tag.getName()))
          .filter(Matcher::matches)
          .map(tag -> "%s.%s.%s".formatted(tag.group(1), tag.group(2), tag.group(3)))
          .forEach(
              task ->
                  byTask.merge(
                      task,
                      new Finding(green, message),
                      (one, other) -> one.green() ? other : one));
    }
  }

  @Override
  public void close() throws IOException {
    session.close();
    shared.close();
  }
}
