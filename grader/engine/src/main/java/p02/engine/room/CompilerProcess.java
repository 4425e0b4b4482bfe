package p02.engine.room;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import p02.engine.javac.Job;
import p02.engine.javac.Reply;
import p02.engine.javac.Wire;
import p02.engine.run.LastWords;
import p02.engine.run.ProcessorTime;
import p02.engine.run.Resident;
import p02.precheck.compile.Setup;
import p02.precheck.compile.SourceFile;

/** One JVM for javac: start, ask, end. */
final class CompilerProcess {
  private static final int BUFFER = 1 << 16;
  private static final int WATCH_MILLIS = 50;

  /** Memory may grow at once; the time that is looked for is many seconds. */
  private static final int ROUNDS_OF_MEMORY = 10;

  private static final int LAST_SECONDS = 10;

  /** What a JVM exits with that runs out of memory. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream out;
  private final LastWords stderr;
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private final Map<Integer, Asked> asked = new ConcurrentHashMap<>();
  private volatile boolean outgrown;
  private volatile boolean gone;

  /** Known as soon as it is ready. */
  private volatile Optional<ProcessorTime> processor = Optional.empty();

  private volatile long born;

  /** A job that is not done; {@code start} is the whole JVM's processor time when it began. */
  private record Asked(CompletableFuture<End> end, long start) {}

  private CompilerProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    this.stderr = LastWords.of(process.getErrorStream());
  }

  /**
   * Starts one and waits until it is ready.
   *
   * @param share of these limits
   * @param lanes how many may ask at once
   * @throws IOException if it does not come up
   */
  static CompilerProcess start(
      RoomCommand command, RoomLimits limits, RoomLimits.Share share, int lanes)
      throws IOException, InterruptedException {
    CompilerProcess started = new CompilerProcess(kept(() -> command.start(share)));
    daemon("compiler-replies", started::listen);
    if (!started.isReady(command.setup(), limits.start())) {
      started.close();
      throw new IOException("the compiler did not become ready: " + started.stderr.text());
    }
    long resident = (long) (share.heap() + limits.overhead()) << 20;
    // Far above what the threads' own count allows: for what no thread is charged with.
    long most = share.processor().multipliedBy(2L + lanes).toNanos();
    ProcessorTime processor = ProcessorTime.of(started.process.toHandle());
    started.processor = Optional.of(processor);
    started.born = processor.nanos();
    daemon("compiler-watch", () -> started.watch(resident, most));
    return started;
  }

  private interface Starting {
    Process start() throws IOException;
  }

  /**
   * Starts it on a thread that lives as long as it does: bubblewrap's process ends with the thread
   * that started it, not with the engine.
   */
  private static Process kept(Starting starting) throws IOException, InterruptedException {
    CompletableFuture<Process> born = new CompletableFuture<>();
    daemon(
        "compiler-keeper",
        () -> {
          try {
            Process process = starting.start();
            born.complete(process);
            process.waitFor();
          } catch (IOException e) {
            born.completeExceptionally(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    try {
      return born.get();
    } catch (ExecutionException e) {
      throw new IOException("the compiler's JVM does not start", e.getCause());
    }
  }

  private boolean isReady(Setup setup, Duration patience) throws InterruptedException {
    try {
      Wire.write(out, setup);
      return ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      return false;
    }
  }

  /** Compiles, and waits for the end. */
  End ask(int lane, SortedMap<String, List<SourceFile>> problems, Duration backstop)
      throws InterruptedException {
    Asked here = new Asked(new CompletableFuture<>(), nanos());
    asked.put(lane, here);
    try {
      send(new Job(lane, problems));
      return here.end.get(backstop.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      close();
      return new End.Lost("it did not come back");
    } finally {
      asked.remove(lane);
    }
  }

  private synchronized void send(Job job) {
    try {
      if (!gone) {
        Wire.write(out, job);
        return;
      }
    } catch (IOException e) {
      // It has just died: whoever listens will say why.
      process.destroyForcibly();
    }
    if (gone) {
      finish(job.lane(), new End.Disturbed());
    }
  }

  /** Whether it can be asked. */
  boolean isUp() {
    return !gone && process.isAlive();
  }

  /** Processor time that it has used up for jobs. */
  Duration worked() {
    return Duration.ofNanos(nanos() - born);
  }

  private long nanos() {
    return processor.map(ProcessorTime::nanos).orElse(0L);
  }

  /** Ends it, whatever it does. */
  void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void listen() {
    int guilty = -1;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER))) {
      while (guilty < 0) {
        Reply reply = Wire.readReply(in);
        if (reply instanceof Reply.Answer answer) {
          finish(answer.lane(), new End.Answered(answer.compiled()));
        } else if (reply instanceof Reply.Overrun overrun) {
          guilty = overrun.lane();
        } else {
          ready.complete(true);
        }
      }
    } catch (IOException | RuntimeException e) {
      // It died, or says what is no reply: as good as dead. The end below tells which.
      guilty = -1;
    }
    end(guilty);
  }

  private void finish(int lane, End end) {
    Asked here = asked.get(lane);
    if (here != null) {
      here.end.complete(end);
    }
  }

  /** Tells everyone who waits how it ended. */
  private void end(int guilty) {
    boolean tooLarge = outgrown || guilty < 0 && exitCode() == OUT_OF_MEMORY;
    close();
    synchronized (this) {
      gone = true;
    }
    ready.complete(false);
    for (int lane : asked.keySet()) {
      finish(
          lane,
          guilty >= 0
              ? lane == guilty ? new End.Overran() : new End.Disturbed()
              : tooLarge ? new End.Outgrown() : new End.Lost(stderr.text()));
    }
  }

  private int exitCode() {
    try {
      return process.waitFor(LAST_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void watch(long resident, long most) {
    Resident held = Resident.of(process.toHandle());
    try {
      for (int round = 1; !process.waitFor(WATCH_MILLIS, TimeUnit.MILLISECONDS); round++) {
        boolean tooLong = round % ROUNDS_OF_MEMORY == 0 && isBeyond(most);
        if (tooLong || held.bytes() > resident) {
          outgrown = true;
          close();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether a job has had the whole JVM work for longer than this. */
  private boolean isBeyond(long most) {
    long now = nanos();
    return asked.values().stream().anyMatch(each -> now - each.start > most);
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
