package p02.precheck.compile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
   * @param after refused task to the classes for the tasks that stand after it: the reference
   *     serves in the place of its methods and of those refused before it
   * @param diagnostics the errors, first first, never empty
   */
  record Repaired(
      SortedMap<String, byte[]> classes,
      Map<String, SortedMap<String, byte[]>> after,
      List<Diagnostic> diagnostics)
      implements Compilation {
    /** Copies the collections. */
    public Repaired {
      classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
      after = Map.copyOf(after);
      diagnostics = List.copyOf(diagnostics);
    }

    /** Tasks whose methods were refused. */
    public Set<String> tasks() {
      return after.keySet();
    }
  }

  /**
   * Neither: the compiler itself failed, which says nothing about the student.
   *
   * @param reason for the instructor
   */
  record Undecided(String reason) implements Compilation {}
}
