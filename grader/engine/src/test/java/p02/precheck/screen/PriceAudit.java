package p02.precheck.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import p02.meter.price.Readiness;

/**
 * Measures every member that student code may call, in the worst shapes that we know, against its
 * price in the allowlist, and fails where a step of fuel can cost more than a microsecond. The
 * table goes to a file: {@code grader/benchmark/prices} says how.
 */
public final class PriceAudit {
  /** A call that takes longer has no price. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int SHOWN = 60;

  /** After so many rows the table is written, though more are to come. */
  private static final int OFTEN = 100;

  private final Path file;
  private final List<String[]> rows = new ArrayList<>();
  private final List<String[]> skipped = new ArrayList<>();
  private int next;
  private String running = "";

  private PriceAudit(Path file) {
    this.file = file;
  }

  /**
   * Measures, writes the table and ends with 1 if a price is wrong.
   *
   * @param args the file, and a part of the names of what is measured
   */
  public static void main(String... args) throws Exception {
    PriceAudit audit = new PriceAudit(Path.of(args[0]));
    String only = args.length > 1 && !args[1].equals(".") ? args[1] : "";
    while (!audit.measure(only)) {
      // The next child begins behind what the last one did not survive.
      audit.next++;
    }
    String table = audit.table();
    Files.writeString(audit.file, table);
    System.out.println(table);
    System.exit(audit.failures() == 0 && !audit.rows.isEmpty() ? 0 : 1);
  }

  /** Whether one child has measured all that was left. */
  private boolean measure(String only) throws IOException, InterruptedException {
    Process child = start(only);
    running = "";
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> read(child, lines));
    reader.setDaemon(true);
    reader.start();
    Duration heard = Duration.ZERO;
    while (true) {
      String line = lines.poll(1, TimeUnit.SECONDS);
      if (line == null && used(child).minus(heard).compareTo(PATIENCE) < 0) {
        continue;
      } else if (line == null || line.equals("DIED")) {
        child.destroyForcibly().waitFor();
        lost(line == null ? "hangs" : "dies");
        return false;
      } else if (line.equals("DONE")) {
        child.waitFor();
        return true;
      }
      heard = used(child);
      heard(line.split("\t", -1));
    }
  }

  /** Processor time, so that a busy machine makes nobody wait in vain. */
  private static Duration used(Process child) {
    return child.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private void lost(String how) {
    if (running.isEmpty()) {
      throw new IllegalStateException("the measuring JVM " + how + " before it measures anything");
    }
    rows.add(new String[] {running, how, "" + PATIENCE.toNanos(), "1", "1e9", "?"});
  }

  private void heard(String... words) throws IOException {
    if ((rows.size() + 1) % OFTEN == 0) {
      // So that somebody who waits sees how far it is.
      Files.writeString(file, table());
    }
    next = Integer.parseInt(words[1]);
    running = words[2];
    switch (words[0]) {
      case "ROW" ->
          rows.add(new String[] {words[2], words[3], words[4], words[5], words[6], words[7]});
      case "SKIP" -> skipped.add(new String[] {words[2], words[3]});
      default -> {
        // A child begins with a subject, or says that it is refused.
      }
    }
  }

  private Process start(String only) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxJavaStackTraceDepth=100",
                Readiness.OPTIONS.get(0),
                Readiness.OPTIONS.get(1),
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PriceProbe.class.getName(),
                "" + next,
                only)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("OMP_NUM_THREADS", "1");
    builder.environment().put("OPENBLAS_NUM_THREADS", "1");
    return builder.start();
  }

  private static void read(Process child, BlockingQueue<String> lines) {
    try (BufferedReader from =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      // Killed while it spoke.
    }
    lines.add("DIED");
  }

  private long failures() {
    return rows.stream().filter(row -> each(row) > PriceMeter.MOST).count();
  }

  private static double each(String... row) {
    return Double.parseDouble(row[4]);
  }

  private String table() {
    StringBuilder table = new StringBuilder(1 << 16);
    table.append(
        String.format(
            Locale.ROOT,
            "%d members and staged cases were measured, %d could not be called; %d cost more than"
                + " %d ns a step.%n%n",
            rows.size(),
            skipped.size(),
            failures(),
            PriceMeter.MOST));
    table.append(
        "| ns a step | µs | steps | member | worst shapes | ended |\n|--:|--:|--:|---|---|---|\n");
    rows.stream()
        .sorted(Comparator.comparingDouble((String[] row) -> -each(row)))
        .limit(Math.max(SHOWN, failures()))
        .forEach(row -> table.append(line(row)));
    table.append("\n| not called | why |\n|---|---|\n");
    skipped.forEach(row -> table.append("| " + row[0] + " | " + row[1] + " |\n"));
    return table.toString();
  }

  private static String line(String... row) {
    return String.format(
        Locale.ROOT,
        "| %.0f | %.0f | %s | %s | %s | %s |%n",
        each(row),
        Long.parseLong(row[2]) / 1e3,
        row[3],
        row[0].replace("|", "\\|"),
        row[1].replace("|", "\\|"),
        row[5]);
  }
}
