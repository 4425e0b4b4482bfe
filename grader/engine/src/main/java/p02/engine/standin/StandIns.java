package p02.engine.standin;

import java.util.Map;
import java.util.Set;
import p02.engine.model.OpenCall;
import p02.engine.model.Task;

/**
 * The one place that says when the reference stands in: for another class's method, whose own task,
 * judged first and without any stand-in, has nothing that could be asked, and only where the task
 * that asks is declared to use that class: else the reference would answer for a task that asks for
 * the same formula. Never for a method whose own task was judged, and never in a worksheet. What
 * waits for each other stays open, and a TODO that stands elsewhere than in the methods of its own
 * task speaks for nobody.
 *
 * @param standings task number to what it came to by itself
 * @param subjects task number to the student's class that it is about
 * @param methods task number to the names of its methods in that class
 */
public record StandIns(
    Map<String, OwnResult> standings,
    Map<String, String> subjects,
    Map<String, Set<String>> methods) {
  private static final String WORKSHEET = "Worksheet";

  /** Copies the maps. */
  public StandIns {
    standings = Map.copyOf(standings);
    subjects = Map.copyOf(subjects);
    methods = Map.copyOf(methods);
  }

  /** Whether the reference may stand in for what a task waits for. */
  public boolean mayServe(Task asking, OpenCall waiting) {
    String own = subjects.getOrDefault(asking.number(), "");
    String other = subjects.getOrDefault(waiting.task(), "");
    OwnResult standing = standings.getOrDefault(waiting.task(), OwnResult.JUDGED);
    return !isWorksheet(own)
        && asking.uses().contains(other)
        && !other.equals(own)
        && other.equals(outer(waiting.className()))
        && methods.getOrDefault(waiting.task(), Set.of()).contains(waiting.method())
        && standing.isNothing();
  }

  /** Whether no task about a class has anything that could be asked. */
  public boolean isNothing(String className) {
    return subjects.entrySet().stream()
        .filter(each -> each.getValue().equals(className))
        .allMatch(each -> standings.getOrDefault(each.getKey(), OwnResult.JUDGED).isNothing());
  }

  /**
   * Whether the reference may stand in for methods that did not compile, where the tasks of a class
   * are judged. Their own tasks are "not compiled" by then.
   */
  public static boolean mayServeUncompiled(String className) {
    return !isWorksheet(className);
  }

  /** Whether a class is filled in by hand: by convention, its name says so. */
  public static boolean isWorksheet(String className) {
    return className.endsWith(WORKSHEET);
  }

  private static String outer(String className) {
    return className.replaceFirst("\\$.*", "");
  }
}
