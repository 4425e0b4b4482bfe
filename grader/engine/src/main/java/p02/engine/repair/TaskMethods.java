package p02.engine.repair;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** Which methods of a class belong to which task, as the reference's source marks them. */
public final class TaskMethods {
  private TaskMethods() {}

  /**
   * Task number to the names of its methods.
   *
   * @param reference source text of the class in the reference solutions
   */
  public static Map<String, Set<String>> of(String reference) {
    Members members = Members.of(reference);
    Map<String, Set<String>> methods = new TreeMap<>();
    for (Members.Member member : members.list()) {
      Matcher task = Repair.TASK.matcher(members.textOf(member));
      while (task.find()) {
        methods.computeIfAbsent(task.group(1), none -> new TreeSet<>()).add(member.name());
      }
    }
    return methods;
  }
}
