package p02.engine.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import p02.engine.run.WorkerProcess.Signal;
import p02.worker.WorkerEvent;

/**
 * What became of a program that was started in a worker's place: by its command line, behind its
 * walls, under its guards, and speaking its protocol.
 *
 * @param said what it reported
 * @param end how it ended
 * @param left how many of its processes were still there after its end
 */
public record ProgramRun(List<WorkerEvent.Finished> said, End end, long left) {
  /** How such a program ends. */
  public enum End {
    /** It said that it is done. */
    DONE,
    /** It died, or what it wrote was no protocol. */
    DIED,
    /** It took more processor time than it may. */
    OVERRAN,
    /** It did next to nothing for long. */
    SLEPT,
    /** It held more memory, or more threads, than it may. */
    OUTGROWN
  }

  private static final Duration GOING = Duration.ofSeconds(10);

  /** Copies the list. */
  public ProgramRun {
    said = List.copyOf(said);
  }

  /**
   * Runs a program. It is ready when it reports so, and done when it reports that.
   *
   * @param command starts it
   * @param limits guard it; {@code submission} is its processor time from one report to the next
   * @throws IOException if it does not become ready
   */
  public static ProgramRun run(WorkerCommand command, Limits limits)
      throws IOException, InterruptedException {
    WorkerProcess worker = WorkerProcess.start(command);
    try {
      if (!worker.isReady(limits.start())) {
        throw new IOException("it did not become ready: " + worker.lastWords());
      }
      worker.watch(limits.resident());
      List<WorkerEvent.Finished> said = new ArrayList<>();
      End end = follow(worker, limits, said);
      List<ProcessHandle> family = worker.family();
      worker.destroy();
      return new ProgramRun(said, end, left(family));
    } finally {
      worker.destroy();
    }
  }

  private static End follow(WorkerProcess worker, Limits limits, List<WorkerEvent.Finished> said)
      throws InterruptedException {
    while (true) {
      Signal signal = worker.next(limits.submission(), limits.asleep());
      if (signal instanceof Signal.Reported reported) {
        if (reported.event() instanceof WorkerEvent.Finished finished) {
          said.add(finished);
        } else if (reported.event() instanceof WorkerEvent.Done) {
          return End.DONE;
        }
      } else if (signal instanceof Signal.Overran) {
        return End.OVERRAN;
      } else if (signal instanceof Signal.Slept) {
        return End.SLEPT;
      } else {
        return worker.outgrown() ? End.OUTGROWN : End.DIED;
      }
    }
  }

  private static long left(List<ProcessHandle> family) throws InterruptedException {
    long deadline = System.nanoTime() + GOING.toNanos();
    while (alive(family).findAny().isPresent() && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    return alive(family).count();
  }

  private static Stream<ProcessHandle> alive(List<ProcessHandle> family) {
    return family.stream().filter(ProcessHandle::isAlive);
  }
}
