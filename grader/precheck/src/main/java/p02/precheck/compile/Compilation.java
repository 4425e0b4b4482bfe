package p02.precheck.compile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the compiler made of one problem. */
public sealed interface Compilation {

  /**
   * Class files, ready to be loaded.
   *
   * @param classes binary class name to class file
   */
  record Compiled(SortedMap<String, byte[]> classes) implements Compilation {
    /** Copies the map. */
    public Compiled {
      classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }
  }

  /**
   * Refused.
   *
   * @param diagnostics the errors, first first, never empty
   */
  record NotCompiled(List<Diagnostic> diagnostics) implements Compilation {
    /** Copies the list. */
    public NotCompiled {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Compiled without the methods that were refused.
   *
   * @param classes binary class name to class file; in place of what was refused stands an open
   *     task
   * @param tasks those whose methods were refused
   * @param serving some of those tasks to the classes in which the reference serves in the place of
   *     their methods
   * @param diagnostics the errors, first first, never empty
   */
  record Repaired(
      SortedMap<String, byte[]> classes,
      Set<String> tasks,
      Map<Set<String>, SortedMap<String, byte[]>> serving,
      List<Diagnostic> diagnostics)
      implements Compilation {
    /** Copies the collections. */
    public Repaired {
      classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
      tasks = Set.copyOf(tasks);
      serving = Map.copyOf(serving);
      diagnostics = List.copyOf(diagnostics);
    }

    /** Those of some tasks whose methods were refused. */
    public Set<String> refusedOf(Set<String> some) {
      return some.stream().filter(tasks::contains).collect(Collectors.toSet());
    }
  }

  /**
   * Neither: the compiler itself failed, which says nothing about the student.
   *
   * @param reason for the instructor
   */
  record Undecided(String reason) implements Compilation {}
}
