package p02.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import p02.engine.run.WorkerProcess.Signal;
import p02.worker.Event;
import p02.worker.Job;
import p02.worker.Selection;

/**
 * A place for one worker at a time, which is started when needed and replaced when it is stuck,
 * dead or dirty.
 */
final class WorkerSlot implements AutoCloseable {
  /** How far a job came. */
  sealed interface End {
    /** Every test has ended. */
    record Complete() implements End {}

    /** A test was still running when its time was up. */
    record Stuck(Selection test) implements End {}

    /** The worker died in a test, or before the first one. */
    record Dead(Selection test) implements End {}

    /** The worker was ended in a test, since it held too much memory. */
    record Outgrown(Selection test) implements End {}
  }

  private final WorkerCommand command;
  private final Limits limits;
  private Optional<WorkerProcess> worker = Optional.empty();
  private int losses;

  WorkerSlot(WorkerCommand command, Limits limits) {
    this.command = command;
    this.limits = limits;
  }

  /** Runs a job and adds what has ended to {@code finished}. */
  End run(Job job, Duration patience, List<Event.Finished> finished) {
    try {
      WorkerProcess process = ready();
      process.send(job);
      return follow(process, job, patience, finished);
    } catch (IOException e) {
      throw new UncheckedIOException("a worker could not be started", e);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while marking", e);
    }
  }

  private End follow(
      WorkerProcess process, Job job, Duration patience, List<Event.Finished> finished)
      throws InterruptedException {
    Selection running = job.tests().get(0);
    while (true) {
      Optional<Signal> signal = process.next(patience);
      if (signal.isEmpty() || !(signal.get() instanceof Signal.Reported reported)) {
        lose();
        return signal.isEmpty()
            ? new End.Stuck(running)
            : process.outgrown() ? new End.Outgrown(running) : new End.Dead(running);
      }
      if (reported.event() instanceof Event.Started started) {
        running = started.test();
      } else if (reported.event() instanceof Event.Finished done) {
        finished.add(done);
      } else if (reported.event() instanceof Event.Done done) {
        if (done.dirty()) {
          lose();
        }
        return new End.Complete();
      }
    }
  }

  private WorkerProcess ready() throws IOException, InterruptedException {
    List<String> lastWords = new ArrayList<>();
    for (int attempt = 0; worker.isEmpty() && attempt < 2; attempt++) {
      WorkerProcess fresh = WorkerProcess.start(command);
      Optional<Signal> signal = fresh.next(limits.start());
      if (signal.isPresent() && signal.get() instanceof Signal.Reported) {
        fresh.watch(limits.resident());
        worker = Optional.of(fresh);
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

  /** Lets the worker end by itself, and ends it if it takes too long. */
  void retire() {
    try {
      if (worker.isPresent()) {
        worker.get().retire(limits.start());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
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
    worker = Optional.empty();
  }
}
