import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.List;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.intake.Inbox;
import p02.engine.model.Submission;

/**
 * Reads a class as a batch does, all of it twice and nothing else, and prints what that takes:
 * submissions, seconds, seconds of processor time, and the largest heap in MiB.
 */
public final class ReadClass {
  private ReadClass() {}

  /** Takes the class's folder or archive. */
  public static void main(String[] args) throws IOException {
    Grader grader = Grader.open(new Kit(Path.of(System.getProperty("p02.home", "."))));
    long start = System.nanoTime();
    long processor = processor();
    long read;
    try (Inbox inbox = grader.inbox(Path.of(args[0]))) {
      List<Inbox.Entry> entries = inbox.entries();
      read = read(entries) + read(entries);
    }
    System.out.printf(
        "%d %.3f %.3f %d%n",
        read / 2,
        (System.nanoTime() - start) / 1e9,
        (processor() - processor) / 1e9,
        heap() >> 20);
  }

  private static long read(List<Inbox.Entry> entries) {
    return entries.parallelStream().map(Inbox.Entry::read).filter(Submission.class::isInstance).count();
  }

  private static long processor() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
