package p02.engine.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How much processor time a process and those below it have taken, as the operating system counts
 * it: bubblewrap itself takes none, the JVM that it starts is one of its descendants. Linux, macOS
 * and Windows tell; where a system does not, wall time stands in, which is never less for the one
 * thread that tests have.
 */
public final class ProcessorTime {
  private final List<ProcessHandle> processes;
  private final long start;
  private long most;

  private ProcessorTime(List<ProcessHandle> processes, long start) {
    this.processes = processes;
    this.start = start;
  }

  /** The time of a process that has started all that it starts. */
  public static ProcessorTime of(ProcessHandle process) {
    // What has taken nothing to start the others, as bubblewrap, takes nothing later.
    List<ProcessHandle> busy =
        Stream.concat(Stream.of(process), process.descendants())
            .filter(each -> total(each).filter(Predicate.not(Duration::isZero)).isPresent())
            .toList();
    return new ProcessorTime(busy, System.nanoTime());
  }

  /** Nanoseconds from the start of the process to now, or to the last time it was alive. */
  public synchronized long nanos() {
    long now =
        !processes.isEmpty()
            ? processes.stream()
                .flatMap(each -> total(each).stream())
                .mapToLong(Duration::toNanos)
                .sum()
            : System.nanoTime() - start;
    most = Math.max(most, now);
    return most;
  }

  private static Optional<Duration> total(ProcessHandle process) {
    return process.info().totalCpuDuration();
  }
}
