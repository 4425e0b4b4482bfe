package p02.engine.compiler;

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
import p02.engine.javac.CompileJob;
import p02.engine.javac.CompilerWire;
import p02.engine.javac.Reply;
import p02.engine.run.ErrorOutput;
import p02.engine.run.ProcessorTime;
import p02.engine.run.ResidentMemory;
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
  private final ErrorOutput stderr;
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private final Map<Integer, Asked> asked = new ConcurrentHashMap<>();
  private volatile boolean outgrown;
  private volatile boolean gone;

  /** Known as soon as it is ready. */
  private volatile Optional<ProcessorTime> processor = Optional.empty();

  private volatile long born;

  /** A job that is not done; {@code start} is the whole JVM's processor time when it began. */
  private record Asked(CompletableFuture<JobEnd> end, long start) {}

  private CompilerProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    this.stderr = ErrorOutput.of(process.getErrorStream());
  }

  /**
   * Starts one and waits until it is ready.
   *
   * @param share of these limits
   * @param threads how many may ask at once
   * @throws IOException if it does not come up
   */
  static CompilerProcess start(
      CompilerCommand command, CompilerLimits limits, CompilerLimits.Share share, int threads)
      throws IOException, InterruptedException {
    CompilerProcess started = new CompilerProcess(kept(() -> command.start(share)));
    daemon("compiler-replies", started::listen);
    if (!started.isReady(command.setup(), limits.start())) {
      started.close();
      throw new IOException("the compiler did not become ready: " + started.stderr.text());
    }
    long resident = (long) (share.heap() + limits.overhead()) << 20;
    // Far above what the threads' own count allows: for what no thread is charged with.
    long most = share.processor().multipliedBy(2L + threads).toNanos();
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
      CompilerWire.write(out, setup);
      return ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      return false;
    }
  }

  /** Compiles, and waits for the end. */
  JobEnd ask(int thread, SortedMap<String, List<SourceFile>> problems, Duration backstop)
      throws InterruptedException {
    Asked here = new Asked(new CompletableFuture<>(), nanos());
    asked.put(thread, here);
    try {
      send(new CompileJob(thread, problems));
      return here.end.get(backstop.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      close();
      return new JobEnd.Lost("it did not come back");
    } finally {
      asked.remove(thread);
    }
  }

  private synchronized void send(CompileJob job) {
    try {
      if (!gone) {
        CompilerWire.write(out, job);
        return;
      }
    } catch (IOException e) {
      // It has just died: whoever listens will say why.
      process.destroyForcibly();
    }
    if (gone) {
      finish(job.thread(), new JobEnd.Disturbed());
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
    Optional<Reply.Overrun> guilty = Optional.empty();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER))) {
      while (guilty.isEmpty()) {
        Reply reply = CompilerWire.readReply(in);
        if (reply instanceof Reply.Answer answer) {
          finish(answer.thread(), answered(answer));
        } else if (reply instanceof Reply.Overrun overrun) {
          guilty = Optional.of(overrun);
        } else {
          ready.complete(true);
        }
      }
    } catch (IOException | RuntimeException e) {
      // It died, or says what is no reply: as good as dead. The end below tells which.
      guilty = Optional.empty();
    }
    end(guilty);
  }

  private void finish(int thread, JobEnd end) {
    Asked here = asked.get(thread);
    if (here != null) {
      here.end.complete(end);
    }
  }

  /** Tells everyone who waits how it ended. */
  private void end(Optional<Reply.Overrun> guilty) {
    boolean tooLarge = outgrown || guilty.isEmpty() && exitCode() == OUT_OF_MEMORY;
    close();
    synchronized (this) {
      gone = true;
    }
    ready.complete(false);
    JobEnd unknown = tooLarge ? new JobEnd.Outgrown() : new JobEnd.Lost(stderr.text());
    for (int thread : asked.keySet()) {
      finish(thread, guilty.map(overrun -> because(overrun, thread)).orElse(unknown));
    }
  }

  private static JobEnd answered(Reply.Answer answer) {
    return new JobEnd.Answered(Duration.ofNanos(answer.nanos()), answer.compiled());
  }

  private static JobEnd because(Reply.Overrun overrun, int thread) {
    return overrun.thread() == thread
        ? new JobEnd.Overran(Duration.ofNanos(overrun.nanos()))
        : new JobEnd.Disturbed();
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
    ResidentMemory held = ResidentMemory.of(process.toHandle());
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
