package p02.engine.compiler;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.precheck.compile.Compilation;

/** How a job ended in the compiler's JVM. */
sealed interface JobEnd {

  /**
   * It was done.
   *
   * @param worked processor time of the job's own threads
   */
  record Answered(Duration worked, SortedMap<String, Compilation> compiled) implements JobEnd {
    /** Copies the map. */
    public Answered {
      compiled = Collections.unmodifiableSortedMap(new TreeMap<>(compiled));
    }
  }

  /**
   * It used up too much, and the JVM was ended.
   *
   * @param worked processor time of the job's own threads
   */
  record Overran(Duration worked) implements JobEnd {}

  /** The JVM was ended since it grew too large, or worked too long, over one of its jobs. */
  record Outgrown() implements JobEnd {}

  /** The JVM was ended because of another job. */
  record Disturbed() implements JobEnd {}

  /** The JVM is gone, and nobody knows why. */
  record Lost(String lastWords) implements JobEnd {}
}
