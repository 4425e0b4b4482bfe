package p02.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much memory a process and those below it hold, as Linux counts it, with a mebibyte for each
 * thread. Native libraries allocate past the JVM's own limits; only the system knows.
 *
 * @param accounts their {@code status}; empty where there is no such thing
 */
public record Resident(List<Path> accounts) {
  private static final Pattern RESIDENT = Pattern.compile("(?m)^Vm(?:RSS|Swap):\\s+(\\d+) kB");
  private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)");

  /** What the kernel keeps for a thread is told nowhere; so many of them are no honest worker's. */
  private static final long BYTES_PER_THREAD = 1 << 20;

  /** The memory of a process that has started all that it starts. */
  public static Resident of(ProcessHandle process) {
    return new Resident(
        Stream.concat(Stream.of(process), process.descendants())
            .map(each -> Path.of("/proc", Long.toString(each.pid()), "status"))
            .filter(Files::exists)
            .toList());
  }

  /** Bytes at this moment; what has ended holds none. */
  public long bytes() {
    return accounts.stream().mapToLong(Resident::bytes).sum();
  }

  private static long bytes(Path account) {
    try {
      String status = Files.readString(account);
      return (sum(RESIDENT, status) << 10) + sum(THREADS, status) * BYTES_PER_THREAD;
    } catch (IOException ended) {
      return 0;
    }
  }

  private static long sum(Pattern account, String status) {
    return account.matcher(status).results().mapToLong(each -> Long.parseLong(each.group(1))).sum();
  }
}
