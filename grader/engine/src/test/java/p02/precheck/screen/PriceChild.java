package p02.precheck.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import p02.meter.price.Readiness;

/**
 * A JVM with a worker's options that measures subjects one after the other. It may hang or die of
 * one.
 */
final class PriceChild {
  /** A call that takes longer has no price. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Hears of each row as soon as it is there. */
  interface Listener {
    void hear(PriceRow row) throws IOException;
  }

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private int done;
  private String running = "";

  private PriceChild(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Measures subjects until all are done or one ends the JVM, which then has a row that fails.
   *
   * @param patience milliseconds for each case that seems to cost too much
   * @return how many have their row
   */
  static int measure(List<String> names, long patience, Listener rows)
      throws IOException, InterruptedException {
    Path list = Files.createTempFile("prices", ".txt");
    try {
      Files.write(list, names);
      PriceChild child = new PriceChild(start(list, patience));
      child.listen(rows);
      return child.done;
    } finally {
      Files.delete(list);
    }
  }

  private void listen(Listener rows) throws IOException, InterruptedException {
    Duration heard = Duration.ZERO;
    while (true) {
      String line = lines.poll(1, TimeUnit.SECONDS);
      if (line == null && used().minus(heard).compareTo(PATIENCE) < 0) {
        continue;
      } else if (line == null || line.equals("DIED")) {
        process.destroyForcibly().waitFor();
        lost(line == null ? "hangs" : "dies", rows);
        return;
      } else if (line.equals("DONE")) {
        process.waitFor();
        return;
      }
      heard = used();
      hear(line, rows);
    }
  }

  /** What native code prints comes here, too, and says nothing. */
  private void hear(String line, Listener rows) throws IOException {
    if (line.startsWith(PriceProbe.START)) {
      running = line.substring(PriceProbe.START.length());
    } else if (line.startsWith(PriceProbe.ROW)) {
      rows.hear(
          PriceRow.parse(line.substring(PriceProbe.ROW.length()))
              .orElseThrow(() -> new IllegalStateException("the measuring JVM says: " + line)));
      done++;
      running = "";
    }
  }

  private void lost(String how, Listener rows) throws IOException {
    if (running.isEmpty()) {
      throw new IllegalStateException("the measuring JVM " + how + " before it measures anything");
    }
    rows.hear(new PriceRow(running, "the JVM " + how, PATIENCE.toNanos(), 1, how));
    done++;
  }

  /** Processor time, so that a busy machine makes nobody wait in vain. */
  private Duration used() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static Process start(Path list, long patience) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command(list, patience)).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("OMP_NUM_THREADS", "1");
    builder.environment().put("OPENBLAS_NUM_THREADS", "1");
    return builder.start();
  }

  private void read() {
    try (BufferedReader from =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      // Killed while it spoke.
    }
    lines.add("DIED");
  }

  private static List<String> command(Path list, long patience) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-Xmx2g",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxJavaStackTraceDepth=100",
            "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true"));
    words.addAll(Readiness.OPTIONS);
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of(PriceProbe.class.getName(), list.toString(), "" + patience));
    return words;
  }
}
