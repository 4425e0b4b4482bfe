package p02.student.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import p02.student.child.Job;

/** What the self-check of a task may use; the file says where the numbers come from. */
final class Budgets {
  private final Properties numbers = new Properties();

  private Budgets() {}

  static Budgets standard() {
    Budgets budgets = new Budgets();
    try (InputStream in = Budgets.class.getResourceAsStream("budgets.properties")) {
      if (in == null) {
        throw new IllegalStateException("the kit is incomplete: budgets.properties is missing");
      }
      budgets.numbers.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return budgets;
    } catch (IOException e) {
      throw new UncheckedIOException("budgets.properties cannot be read", e);
    }
  }

  /** A task's test with its budget. */
  Job.Asked asked(TaskInfo task) {
    String[] budget =
        numbers.getProperty(task.number(), numbers.getProperty("usual")).strip().split("\\s*,\\s*");
    return new Job.Asked(
        task.number(),
        task.testClass().replace('/', '.'),
        task.method().substring(0, task.method().indexOf('(')),
        Long.parseLong(budget[0]),
        Long.parseLong(budget[1]));
  }
}
