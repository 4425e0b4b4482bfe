package p02.board;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** All tasks that have a public test, whether or not they are run this time. */
final class TaskCatalog {
  private static final Pattern TAG = Pattern.compile("p(\\d)(\\d)_(\\d+)");

  private TaskCatalog() {}

  /** The task that a test belongs to, by its tag {@code p31_1}. */
  static Optional<String> taskOf(TestIdentifier test) {
    return test.getTags().stream()
        .map(tag -> TAG.matcher(tag.getName()))
        .filter(Matcher::matches)
        .map(tag -> tag.group(1) + "." + tag.group(2) + "." + tag.group(3))
        .findFirst();
  }

  /** Every task, not run; {@code titles} takes the problems' titles. */
  static List<TaskLine> all(Map<String, String> titles) {
    TestPlan plan =
        LauncherFactory.create()
            .discover(
                LauncherDiscoveryRequestBuilder.request().selectors(selectPackage("p02")).build());
    List<TaskLine> tasks = new ArrayList<>();
    for (TestIdentifier root : plan.getRoots()) {
      for (TestIdentifier test : plan.getDescendants(root)) {
        taskOf(test)
            .ifPresent(
                task -> {
                  tasks.add(line(task, test));
                  plan.getParent(test)
                      .ifPresent(
                          parent -> titles.put(task.substring(0, 3), parent.getDisplayName()));
                });
      }
    }
    return tasks;
  }

  private static TaskLine line(String task, TestIdentifier test) {
    MethodSource source = (MethodSource) test.getSource().orElseThrow();
    Points points = source.getJavaMethod().getAnnotation(Points.class);
    if (points == null) {
      throw new IllegalStateException(source.getJavaMethod() + " has the tag of a task and no @Points");
    }
    String name = source.getJavaClass().getSimpleName().replaceFirst("Test$", "");
    WrittenIn target = source.getJavaMethod().getAnnotation(WrittenIn.class);
    String file =
        "exercises/src/main/java/%s/%s.java"
            .formatted(
                source.getJavaClass().getPackageName().replace('.', '/'),
                target == null ? name : target.value().getSimpleName());
    return new TaskLine(
        task,
        test.getDisplayName(),
        points.value(),
        TaskState.NOT_RUN,
        "",
        file);
  }
}
