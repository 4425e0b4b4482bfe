package p02.engine.javac;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.precheck.compile.Compilation;

/** What the child says. */
public sealed interface Reply {

  /** It has started. */
  record Ready() implements Reply {}

  /**
   * A job is done.
   *
   * @param thread whose
   * @param nanos processor time of the job's own threads
   * @param compiled what became of each problem
   */
  record Answer(int thread, long nanos, SortedMap<String, Compilation> compiled) implements Reply {
    /** Copies the map. */
    public Answer {
      compiled = Collections.unmodifiableSortedMap(new TreeMap<>(compiled));
    }
  }

  /**
   * A job has used up more than a job may; the child ends itself.
   *
   * @param thread whose
   * @param nanos processor time of the job's own threads
   */
  record Overrun(int thread, long nanos) implements Reply {}
}
