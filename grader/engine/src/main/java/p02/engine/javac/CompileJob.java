package p02.engine.javac;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.precheck.compile.SourceFile;

/**
 * Problems to be compiled.
 *
 * @param thread who asks; each is served on a thread of its own
 * @param problems package (as {@code problem31}) to all of its sources
 */
public record CompileJob(int thread, SortedMap<String, List<SourceFile>> problems) {
  /** Copies the map. */
  public CompileJob {
    problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
  }
}
