package p02.student.run;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import p02.student.child.Event;
import p02.student.child.Job;
import p02.student.child.Wire;

/** One child JVM. */
final class ChildProcess implements AutoCloseable {
  /** No test is silent for so long, on the busiest machine: the last resort. */
  private static final long SILENT_SECONDS = 90;

  private final Process process;
  private final DataOutputStream jobs;
  private final BufferedReader events;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "patience");
            thread.setDaemon(true);
            return thread;
          });

  private final LastWords words;

  private ChildProcess(Process process) {
    this.process = process;
    this.words = LastWords.of(process.getErrorStream());
    this.jobs = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.events =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  /** Starts it; it warms up by itself. */
  static ChildProcess start(ChildCommand command) throws IOException {
    return new ChildProcess(command.start());
  }

  /** Hands a job over. */
  void send(Job job) throws IOException {
    Wire.write(jobs, job);
  }

  /** The next event; nothing once it has died. */
  Optional<Event> next() {
    ScheduledFuture<?> end =
        clock.schedule(process::destroyForcibly, SILENT_SECONDS, TimeUnit.SECONDS);
    try {
      while (true) {
        String line = events.readLine();
        Optional<Event> event = line == null ? Optional.empty() : Wire.event(line);
        if (line == null || event.isPresent()) {
          return event;
        }
        // A JVM that cannot begin says why on this stream.
        words.add(line);
      }
    } catch (IOException e) {
      // It died in the middle of a line, or something else speaks in its place.
      return Optional.empty();
    } finally {
      end.cancel(false);
    }
  }

  /** The beginning of what it said that is no event: why it did not start, as a rule. */
  String words() {
    return words.text();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    clock.shutdownNow();
  }
}
