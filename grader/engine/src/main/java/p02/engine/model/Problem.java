package p02.engine.model;

import java.util.List;

/**
 * One problem of the assignment.
 *
 * @param number as {@code 3.1}
 * @param packageName last part of its package, as {@code problem31}
 * @param title what the report calls it
 * @param tasks in order of their numbers
 * @param readyMade library classes whose methods answer tasks of the same name
 */
public record Problem(
    String number, String packageName, String title, List<Task> tasks, List<String> readyMade) {
  /** Copies the lists. */
  public Problem {
    tasks = List.copyOf(tasks);
    readyMade = List.copyOf(readyMade);
  }

  /** The most that can be earned: the sum of the tasks' points. */
  public double points() {
    return tasks.stream().mapToDouble(Task::points).sum();
  }
}
