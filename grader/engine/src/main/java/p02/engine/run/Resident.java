package p02.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much memory a process and those below it hold, as Linux counts it. Native libraries allocate
 * past the JVM's own limits; only the system knows.
 *
 * @param accounts their {@code status}; empty where there is no such thing
 */
public record Resident(List<Path> accounts) {
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");

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
      Matcher told = RESIDENT.matcher(Files.readString(account));
      return told.find() ? Long.parseLong(told.group(1)) << 10 : 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
