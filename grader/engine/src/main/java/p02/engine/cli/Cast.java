package p02.engine.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import p02.engine.assignment.Reference;
import p02.engine.compile.TaskMethods;
import p02.engine.standin.Casting;

/**
 * The reference as a stand-in.
 *
 * @param reference its classes
 * @param source source text of one of them, by name
 */
record Cast(Reference reference, Function<String, Optional<String>> source) {
  /** The classes with the reference's methods of a task in a student's class, if that can be. */
  Optional<SortedMap<String, byte[]>> method(
      Map<String, byte[]> classes, String className, String task) {
    Set<String> methods = methods(className, task);
    return methods.isEmpty()
        ? Optional.empty()
        : reference
            .classes(className)
            .flatMap(found -> Casting.cast(classes, className, methods, found));
  }

  /** Names of a task's methods in a student's class. */
  Set<String> methods(String className, String task) {
    return source
        .apply(className)
        .map(text -> TaskMethods.of(text).getOrDefault(task, Set.of()))
        .orElse(Set.of());
  }

  /** The task that a method of a student's class belongs to, if it is one's. */
  Optional<String> task(String className, String method) {
    return source.apply(className).stream()
        .flatMap(text -> TaskMethods.of(text).entrySet().stream())
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
