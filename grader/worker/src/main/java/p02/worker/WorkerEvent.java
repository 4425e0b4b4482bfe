package p02.worker;

import java.util.List;

/** What a worker reports. */
public sealed interface WorkerEvent {

  /** Warm and waiting for a job. */
  record Ready() implements WorkerEvent {}

  /** A test begins. */
  record Started(Selection test) implements WorkerEvent {}

  /**
   * A test has ended.
   *
   * @param test which
   * @param completed whether it ended without an exception of the hidden tests' own
   * @param entries what the hidden tests' own harness published, in order
   * @param fault what went wrong outside student code; empty if nothing
   */
  record Finished(Selection test, boolean completed, List<Entry> entries, String fault)
      implements WorkerEvent {
    /** Copies the list. */
    public Finished {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A test took more processor time than it was granted. The worker ends after saying so.
   *
   * @param test which
   */
  record Overran(Selection test) implements WorkerEvent {}

  /**
   * The job has ended.
   *
   * @param dirty whether the worker should be replaced
   * @param reason why; empty if it is clean
   */
  record Done(boolean dirty, String reason) implements WorkerEvent {}

  /** One published fact. */
  record Entry(String key, String value) {}
}
