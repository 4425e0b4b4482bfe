package p02.student.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import p02.student.child.Job;

/** What student code may use and see here; the file says where that comes from. */
final class HomeLimits {
  private static final String FILE = "budgets.properties";

  private final Properties entries = new Properties();

  private HomeLimits() {}

  /**
   * Those of the kit.
   *
   * @throws IllegalStateException if the file is missing
   */
  static HomeLimits standard() {
    HomeLimits limits = new HomeLimits();
    try (InputStream in = HomeLimits.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the kit is incomplete: " + FILE + " is missing");
      }
      limits.entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return limits;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  /** A task's test with its budget. */
  Job.Asked asked(TaskInfo task) {
    String[] budget = parts(entries.containsKey(task.number()) ? task.number() : "usual");
    return new Job.Asked(
        task.number(),
        task.testClass().replace('/', '.'),
        task.method().substring(0, task.method().indexOf('(')),
        Long.parseLong(budget[0]),
        Long.parseLong(budget[1]),
        Integer.parseInt(parts("nested.calls")[0]));
  }

  /** Prefixes of the names that student code may use, beside the problems' own. */
  List<String> visible() {
    return List.of(parts("visible.packages"));
  }

  private String[] parts(String key) {
    String text = entries.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("the kit is incomplete: " + FILE + " has no line " + key);
    }
    return text.strip().split("\\s*,\\s*");
  }
}
