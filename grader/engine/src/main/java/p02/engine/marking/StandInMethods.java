package p02.engine.marking;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import p02.engine.assignment.Reference;
import p02.engine.repair.TaskMethods;
import p02.engine.standin.MethodRedirection;

/**
 * The reference as a stand-in.
 *
 * @param reference its classes
 * @param tasks of one of them, by name: task number to the names of its methods; none of what is no
 *     class of the reference
 */
record StandInMethods(Reference reference, Function<String, Map<String, Set<String>>> tasks) {
  /**
   * One that reads each source once, whoever waits for it.
   *
   * @param source source text of one of the reference's classes, by name
   */
  static StandInMethods of(Reference reference, Function<String, Optional<String>> source) {
    Map<String, Map<String, Set<String>>> known = new ConcurrentHashMap<>();
    return new StandInMethods(
        reference,
        name -> {
          Map<String, Set<String>> before = known.get(name);
          if (before != null) {
            return before;
          }
          // Names of students' own are not kept: there is no end of them.
          Optional<Map<String, Set<String>>> read = source.apply(name).map(TaskMethods::of);
          read.ifPresent(tasks -> known.put(name, tasks));
          return read.orElse(Map.of());
        });
  }

  /** The classes with the reference's methods of a task in a student's class, if that can be. */
  Optional<SortedMap<String, byte[]>> method(
      Map<String, byte[]> classes, String className, String task) {
    Set<String> methods = methods(className, task);
    return methods.isEmpty()
        ? Optional.empty()
        : reference
            .classes(className)
            .flatMap(found -> MethodRedirection.redirect(classes, className, methods, found));
  }

  /** Names of a task's methods in a student's class. */
  Set<String> methods(String className, String task) {
    return tasks.apply(className).getOrDefault(task, Set.of());
  }

  /** The task that a method of a student's class belongs to, if it is one's. */
  Optional<String> task(String className, String method) {
    return tasks.apply(className).entrySet().stream()
        .filter(each -> each.getValue().contains(method))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The classes with the reference's class in place of a student's. */
  Optional<SortedMap<String, byte[]>> whole(Map<String, byte[]> classes, String className) {
    return reference
        .classes(className)
        .map(
            found -> {
              SortedMap<String, byte[]> all = new TreeMap<>(classes);
              all.keySet().removeIf(name -> name.startsWith(className + "$"));
              all.putAll(found);
              return all;
            });
  }
}
