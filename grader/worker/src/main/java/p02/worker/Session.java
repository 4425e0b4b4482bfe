package p02.worker;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import p02.meter.budget.ThreadChance;

/** A worker's life: job after job, each in fresh class loaders on a fresh thread. */
final class Session {
  /**
   * More than any budget can fill, so that the meter's counts decide how deep calls may nest: where
   * the JVM's own stack ends differs from run to run. The system gives memory only to what is used.
   */
  private static final long STACK_BYTES = 1 << 30;

  private final ClassLoader warm = Session.class.getClassLoader();
  private final ConcurrentHashMap<String, byte[]> cache = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Boolean> given = new ConcurrentHashMap<>();
  private final WovenLibraryClasses woven = WovenLibraryClasses.in(warm);
  private final TestRun testRun;

  /** One for all jobs: a worker that left a thread in it gets no other job. */
  private final ThreadGroup group = new ThreadGroup("job");

  private final List<String> visible;

  /**
   * A session.
   *
   * @param visible prefixes of visible names
   * @param watchdog what watches the tests
   * @throws ReflectiveOperationException if the hidden tests cannot be run
   */
  Session(List<String> visible, OverrunWatchdog watchdog) throws ReflectiveOperationException {
    this.visible = visible;
    this.testRun = new TestRun(new Harness(warm), watchdog);
  }

  /** Runs a job and says whether it left anything behind. */
  WorkerEvent.Done run(TestJob job, Consumer<WorkerEvent> report) throws InterruptedException {
    int before = Thread.activeCount();
    boolean[] exhausted = new boolean[1];
    Thread thread =
        ThreadChance.numbered(
            new Thread(group, () -> runTests(job, report, exhausted), "job", STACK_BYTES));
    thread.start();
    thread.join();
    if (exhausted[0]) {
      return new WorkerEvent.Done(true, "memory ran out");
    }
    boolean left = group.activeCount() > 0 || Thread.activeCount() > before;
    return new WorkerEvent.Done(left, left ? "a thread was left running" : "");
  }

  private void runTests(TestJob job, Consumer<WorkerEvent> report, boolean[] exhausted) {
    // Given code asks for the student's id in this property; set for each job, read by nobody else.
    System.setProperty(ParameterKeys.STUDENT, job.studentId());
    testRun.run(
        job,
        () -> loader(job),
        event -> {
          exhausted[0] |= saysOutOfMemory(event);
          report.accept(event);
        });
  }

  private TestLoader loader(TestJob job) {
    SubmissionLoader student = new SubmissionLoader(warm, visible, woven, job.classes(), given);
    TestLoader loader = new TestLoader(warm, student, cache);
    Thread.currentThread().setContextClassLoader(loader);
    return loader;
  }

  private static boolean saysOutOfMemory(WorkerEvent event) {
    return event instanceof WorkerEvent.Finished finished
        && finished
            .entries()
            .contains(new WorkerEvent.Entry(FactKeys.VERDICT, VerdictKind.OUT_OF_MEMORY.label()));
  }
}
