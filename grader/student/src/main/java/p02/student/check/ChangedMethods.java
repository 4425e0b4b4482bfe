package p02.student.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import p02.precheck.compile.SourceFile;
import p02.precheck.member.ChangedMember;
import p02.precheck.member.ClassMembers;
import p02.precheck.member.DeclaredMember;
import p02.precheck.reach.ClassFacts;
import p02.precheck.reach.MethodFacts;
import p02.precheck.reach.Reach;
import p02.student.home.ShippedKit;

/**
 * Finds methods of tasks that are not as the skeletons have them any more. Neither the self-check
 * nor the marker can call them, and what the JVM says of that helps no beginner.
 */
final class ChangedMethods {
  private final ShippedKit kit;
  private final Map<String, List<Wanted>> wanted = new HashMap<>();

  ChangedMethods(ShippedKit kit) {
    this.kit = kit;
  }

  /**
   * What to say of a task whose test calls such a method.
   *
   * @param sentence what to change
   * @param place file and line, as {@code ParameterCount.java:40}; the file if the method is gone
   */
  record Told(String sentence, String place) {
    TaskStanding standing(TaskInfo task) {
      return new TaskStanding(
          task.number(), TaskStanding.State.WRONG, sentence, place, "", Set.of());
    }
  }

  /** A method that a test calls, and the class that came with it. */
  private record Wanted(ClassMembers skeleton, DeclaredMember member) {}

  /** Number of a task to the first such method that its test calls; the others are as they were. */
  Map<String, Told> among(List<TaskInfo> tasks, PreparedTree prepared) {
    Map<String, Optional<ClassMembers>> read = new HashMap<>();
    Function<String, Optional<ClassMembers>> own =
        name -> read.computeIfAbsent(name, each -> own(prepared, each));
    Map<String, Told> told = new TreeMap<>();
    for (TaskInfo task : tasks) {
      wanted.computeIfAbsent(task.number(), number -> wanted(task)).stream()
          .flatMap(each -> ChangedMember.of(each.member(), each.skeleton(), own).stream())
          .findFirst()
          .ifPresent(changed -> told.put(task.number(), told(changed, prepared)));
    }
    return told;
  }

  private static Optional<ClassMembers> own(PreparedTree prepared, String name) {
    return Optional.ofNullable(prepared.classes().get(name)).map(ClassMembers::read);
  }

  /** Methods of skeletons that a task's test calls, itself or in what it hands on. */
  private List<Wanted> wanted(TaskInfo task) {
    List<Wanted> all = new ArrayList<>();
    Reach.of(this::test, task.testClass(), task.method())
        .forEach(
            (name, methods) -> {
              Map<String, MethodFacts> known = test(name).orElseThrow().methods();
              methods.stream()
                  .flatMap(method -> known.get(method).calls().stream())
                  .flatMap(call -> wanted(call).stream())
                  .forEach(all::add);
            });
    return List.copyOf(all);
  }

  private Optional<Wanted> wanted(MethodFacts.Call call) {
    return kit.isGiven(call.owner())
        ? Optional.empty()
        : kit.classFile(call.owner())
            .map(ClassMembers::read)
            .flatMap(
                skeleton ->
                    skeleton.members().stream()
                        .filter(member -> member.signature().equals(call.signature()))
                        .findFirst()
                        .map(member -> new Wanted(skeleton, member)));
  }

  private Optional<ClassFacts> test(String name) {
    return kit.isTest(name) ? kit.classFile(name).map(ClassFacts::read) : Optional.empty();
  }

  private static Told told(ChangedMember changed, PreparedTree prepared) {
    return prepared.tree().problems().values().stream()
        .flatMap(List::stream)
        .filter(source -> source.className().equals(changed.owner()))
        .findFirst()
        .map(source -> new Told(changed.sentence(), place(source, changed)))
        .orElse(new Told(changed.sentence(), ""));
  }

  private static String place(SourceFile source, ChangedMember changed) {
    String file = source.path().substring(source.path().lastIndexOf('/') + 1);
    int line = head(source.text(), changed);
    return line > 0 ? file + ":" + line : file;
  }

  /** A class file knows the lines of a method's statements; its head stands above the first. */
  private static int head(String text, ChangedMember changed) {
    String[] lines = text.split("\n", -1);
    Pattern named = Pattern.compile("\\b" + Pattern.quote(changed.name()) + "\\s*\\(");
    int last = changed.name().isEmpty() ? 0 : Math.min(changed.line(), lines.length);
    for (int i = last; i > 0; i--) {
      if (named.matcher(lines[i - 1]).find()) {
        return i;
      }
    }
    return changed.line();
  }
}
