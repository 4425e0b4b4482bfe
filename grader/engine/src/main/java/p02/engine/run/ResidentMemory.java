package p02.engine.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much memory a process holds, or those that it starts, as Linux counts it, with a mebibyte for
 * each thread. Native libraries allocate past the JVM's own limits; only the system knows.
 *
 * @param accounts their {@code status}; empty where there is no such thing
 */
public record ResidentMemory(List<Path> accounts) {
  private static final List<String> RESIDENT = List.of("\nVmRSS:", "\nVmSwap:");
  private static final String THREADS = "\nThreads:";

  /** What the kernel keeps for a thread is told nowhere; so many of them are no honest worker's. */
  private static final long BYTES_PER_THREAD = 1 << 20;

  /** The memory of a process that has started all that it starts. */
  public static ResidentMemory of(ProcessHandle process) {
    return new ResidentMemory(
        InnermostProcesses.of(process).stream()
            .map(each -> Path.of("/proc", Long.toString(each.pid()), "status"))
            .filter(Files::exists)
            .toList());
  }

  /** Bytes at this moment; what has ended holds none. */
  public long bytes() {
    return accounts.stream().mapToLong(ResidentMemory::bytes).sum();
  }

  private static long bytes(Path account) {
    try {
      // A process names itself in there, in whatever letters.
      String status = new String(Files.readAllBytes(account), StandardCharsets.ISO_8859_1);
      long kilobytes = RESIDENT.stream().mapToLong(line -> number(line, status)).sum();
      return (kilobytes << 10) + number(THREADS, status) * BYTES_PER_THREAD;
    } catch (IOException ended) {
      return 0;
    }
  }

  /** The number of a line that begins so; 0 if there is none. Read twenty times a second. */
  private static long number(String line, String status) {
    long number = 0;
    int start = status.indexOf(line);
    int end = start < 0 ? start : status.indexOf('\n', start + 1);
    for (int i = start + line.length(); i < end; i++) {
      int digit = status.charAt(i) - '0';
      number = digit >= 0 && digit <= 9 ? number * 10 + digit : number;
    }
    return number;
  }
}
