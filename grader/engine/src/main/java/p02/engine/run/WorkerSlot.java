package p02.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import p02.engine.run.WorkerProcess.Signal;
import p02.worker.Selection;
import p02.worker.TestJob;
import p02.worker.WorkerEvent;

/**
 * A place for one worker at a time, which is started when needed and replaced when it is stuck,
 * dead or dirty.
 */
final class WorkerSlot implements AutoCloseable {
  /** How far a job came. */
  sealed interface End {
    /** Every test has ended. */
    record Complete() implements End {}

    /** A test took more processor time than it was granted. */
    record Overran(Selection test) implements End {}

    /** The processor time of all tests together was used up in a test. */
    record Spent(Selection test) implements End {}

    /** A test did next to nothing, and did not end. */
    record Slept(Selection test) implements End {}

    /** The worker died in a test, or before the first one. */
    record Dead(Selection test) implements End {}

    /** The worker was ended in a test, since it held too much memory. */
    record Outgrown(Selection test) implements End {}
  }

  private static final Duration SLACK = Duration.ofSeconds(1);

  private final WorkerCommand command;
  private final Limits limits;
  private Optional<WorkerProcess> worker = Optional.empty();
  private boolean used;
  private int losses;
  private long takenByLost;

  WorkerSlot(WorkerCommand command, Limits limits) {
    this.command = command;
    this.limits = limits;
  }

  /**
   * Runs a job and adds what has ended to {@code finished}.
   *
   * @param left tells how much processor time there is for all of it, once a worker stands ready:
   *     its start has taken some
   */
  End run(TestJob job, Supplier<Duration> left, List<WorkerEvent.Finished> finished) {
    try {
      WorkerProcess process = ready();
      used = true;
      process.send(job);
      process.look();
      return follow(process, job, process.taken() + left.get().toNanos(), finished);
    } catch (IOException e) {
      throw new UncheckedIOException("a worker could not be started", e);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while marking", e);
    }
  }

  private End follow(
      WorkerProcess process, TestJob job, long most, List<WorkerEvent.Finished> finished)
      throws InterruptedException {
    // The worker counts the test's own thread and says itself when that overruns; only of one that
    // can no longer say anything is the whole process counted.
    long processor = 2 * job.nanos() + SLACK.toNanos();
    Selection running = job.tests().get(0);
    ReportOrder course = new ReportOrder(job.tests());
    while (true) {
      long left = most - process.taken();
      Signal signal = process.next(Duration.ofNanos(Math.min(processor, left)), limits.asleep());
      if (!(signal instanceof Signal.Reported reported)) {
        boolean spent = process.taken() > most;
        return lost(process, signal, running, spent);
      }
      if (!course.allows(reported.event())) {
        return lost(process, new Signal.Died(), running, false);
      } else if (reported.event() instanceof WorkerEvent.Started started) {
        running = started.test();
      } else if (reported.event() instanceof WorkerEvent.Finished done) {
        finished.add(done);
      } else if (reported.event() instanceof WorkerEvent.Overran overran) {
        lose();
        return new End.Overran(overran.test());
      } else if (reported.event() instanceof WorkerEvent.Done done) {
        if (done.dirty()) {
          lose();
        }
        return new End.Complete();
      }
    }
  }

  private End lost(WorkerProcess process, Signal signal, Selection running, boolean spent) {
    lose();
    if (signal instanceof Signal.Slept) {
      // Nobody waits for free.
      takenByLost += limits.asleep().toNanos();
      return new End.Slept(running);
    } else if (signal instanceof Signal.Overran) {
      return spent ? new End.Spent(running) : new End.Overran(running);
    }
    return process.outgrown() ? new End.Outgrown(running) : new End.Dead(running);
  }

  private WorkerProcess ready() throws IOException, InterruptedException {
    List<String> lastWords = new ArrayList<>();
    for (int attempt = 0; worker.isEmpty() && attempt < 2; attempt++) {
      WorkerProcess fresh = WorkerProcess.start(command);
      if (fresh.isReady(limits.start())) {
        fresh.watch(limits.resident());
        worker = Optional.of(fresh);
        used = false;
      } else {
        fresh.destroy();
        lastWords.add(fresh.lastWords());
      }
    }
    return worker.orElseThrow(
        () -> new IOException("a worker did not become ready: " + String.join(" / ", lastWords)));
  }

  /** Starts a worker if there is none. */
  void warm() {
    try {
      ready();
    } catch (IOException e) {
      throw new UncheckedIOException("a worker could not be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting a worker", e);
    }
  }

  /** Whether there is anything left for it: where it must start a worker first, for that, too. */
  boolean isWithin(ProcessorBudget budget) {
    return worker.isPresent() ? !budget.left().isZero() : budget.isEnoughToStart();
  }

  /** Replaces a worker that has run something. */
  void freshen() {
    if (used) {
      close();
    }
  }

  /** Looks how much processor time the worker has taken. */
  void look() {
    worker.ifPresent(WorkerProcess::look);
  }

  /** Nanoseconds of processor time that all workers took in their lives, as of the last look. */
  long taken() {
    return takenByLost + worker.map(WorkerProcess::taken).orElse(0L);
  }

  /** How many workers did not survive their work. */
  int losses() {
    return losses;
  }

  private void lose() {
    losses++;
    close();
  }

  /** Ends the worker; the next job gets a fresh one. */
  @Override
  public void close() {
    worker.ifPresent(WorkerProcess::destroy);
    takenByLost += worker.map(WorkerProcess::taken).orElse(0L);
    worker = Optional.empty();
  }
}
