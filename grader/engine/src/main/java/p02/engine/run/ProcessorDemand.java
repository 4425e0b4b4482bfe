package p02.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Whether a process or one below it wants the processor, be it given or not: on a busy machine who
 * waits for it takes no more of it than who sleeps. Linux tells the state of each thread, through
 * bubblewrap, too. Elsewhere nobody is called asleep while all cores are at work.
 */
final class ProcessorDemand {
  /** Running, or waiting in a run queue. Stopped and waiting for the disk are other letters. */
  private static final char RUNNABLE = 'R';

  /** Threads are numbered as they come: a longer name is a larger number. */
  private static final Comparator<Path> YOUNGEST_FIRST =
      Comparator.comparing((Path each) -> each.toString().length())
          .thenComparing(Comparator.naturalOrder())
          .reversed();

  private final List<Path> threads;
  private final BooleanSupplier elsewhere;

  /**
   * A demand.
   *
   * @param threads folders with one folder for each thread; empty where the system has none
   * @param elsewhere what is believed then
   */
  ProcessorDemand(List<Path> threads, BooleanSupplier elsewhere) {
    this.threads = List.copyOf(threads);
    this.elsewhere = elsewhere;
  }

  /** The demand of a process that has started all that it starts. */
  static ProcessorDemand of(ProcessHandle process) {
    SpareCore machine = SpareCore.ofMachine();
    return new ProcessorDemand(
        InnermostProcesses.of(process).stream()
            .map(each -> Path.of("/proc", Long.toString(each.pid()), "task"))
            .filter(Files::isReadable)
            .toList(),
        () -> !machine.isThere());
  }

  /** Whether one of its threads runs, or would. What has ended wants nothing. */
  boolean isThere() {
    return threads.isEmpty()
        ? elsewhere.getAsBoolean()
        : threads.stream().anyMatch(ProcessorDemand::isRunnable);
  }

  private static boolean isRunnable(Path threads) {
    try (Stream<Path> each = Files.list(threads)) {
      // The youngest first: that is the test's own, and one at work is all that is looked for.
      List<Path> all = each.sorted(YOUNGEST_FIRST).toList();
      return all.stream().anyMatch(thread -> state(thread.resolve("stat")) == RUNNABLE);
    } catch (IOException | UncheckedIOException ended) {
      return false;
    }
  }

  /** The letter behind the thread's name, which may be anything; none if it has ended. */
  private static char state(Path stat) {
    try {
      String line = new String(Files.readAllBytes(stat), StandardCharsets.ISO_8859_1);
      return line.charAt(line.lastIndexOf(") ") + 2);
    } catch (IOException ended) {
      return ' ';
    }
  }
}
