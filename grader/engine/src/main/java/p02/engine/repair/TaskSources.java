package p02.engine.repair;

import java.util.List;
import java.util.Set;

/** Where a task's methods stand in a student's source. */
public final class TaskSources {
  private TaskSources() {}

  /**
   * A method as it was handed in.
   *
   * @param line where it begins, counted from 1
   * @param text from its header to its end
   */
  public record Part(long line, String text) {}

  /**
   * Finds methods by name, by their headers alone, so that code that does not compile can be shown,
   * too.
   *
   * @param source text of a class
   * @param methods names of a task's methods
   */
  public static List<Part> of(String source, Set<String> methods) {
    Members members = Members.of(source);
    return members.list().stream()
        .filter(member -> methods.contains(member.name()))
        .map(member -> part(source, member))
        .toList();
  }

  private static Part part(String source, Members.Member member) {
    long line = source.substring(0, member.start()).lines().count() + 1;
    String text = source.substring(member.start(), member.end()).stripTrailing();
    return new Part(line, text.stripIndent());
  }
}
