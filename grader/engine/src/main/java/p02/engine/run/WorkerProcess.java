package p02.engine.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import p02.worker.Frames;
import p02.worker.TestJob;
import p02.worker.WorkerEvent;
import p02.worker.WorkerWire;

/** One worker JVM: start, send, next, destroy. */
final class WorkerProcess {
  /** What can come next. */
  sealed interface Signal {
    /** The worker reported something. */
    record Reported(WorkerEvent event) implements Signal {}

    /** The worker's output ended, or was broken into: it is dead or as good as dead. */
    record Died() implements Signal {}

    /** It has taken more processor time than it may, and does not say so itself. */
    record Overran() implements Signal {}

    /** It does next to nothing, wants no processor, and does not end. */
    record Slept() implements Signal {}
  }

  private static final int WATCH_MILLIS = 50;

  private final Process process;
  private final DataOutputStream out;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final ErrorOutput stderr;
  private final Frames frames = Frames.fresh();
  private volatile boolean outgrown;
  private volatile Supplier<Long> time = () -> 0L;
  private volatile ProcessorDemand demand = new ProcessorDemand(List.of(), () -> false);
  private volatile long taken;

  /** The classes that the worker has: those of the last job. */
  private Map<String, byte[]> sent = Map.of();

  private WorkerProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.stderr = ErrorOutput.of(process.getErrorStream());
  }

  static WorkerProcess start(WorkerCommand command) throws IOException {
    WorkerProcess worker = new WorkerProcess(command.start());
    worker.listen();
    worker.greet();
    return worker;
  }

  private void greet() {
    try {
      frames.send(out);
    } catch (IOException e) {
      signals.add(new Signal.Died());
    }
  }

  /** Sends a job. A worker that died meanwhile is noticed by {@link #next}. */
  void send(TestJob job) {
    try {
      WorkerWire.write(out, job, sent);
      sent = job.classes();
    } catch (IOException e) {
      signals.add(new Signal.Died());
    }
  }

  /** Whether it says within this wall time that it is ready. */
  boolean isReady(Duration wait) throws InterruptedException {
    return signals.poll(wait.toMillis(), TimeUnit.MILLISECONDS) instanceof Signal.Reported;
  }

  /** The next signal of a worker that is watched. */
  Signal next(Duration processor, Duration asleep) throws InterruptedException {
    ReportDeadline patience = new ReportDeadline(processor, asleep, taken, System.nanoTime());
    while (true) {
      Signal signal = signals.poll(WATCH_MILLIS, TimeUnit.MILLISECONDS);
      if (signal != null) {
        return signal;
      } else if (patience.isOverrun(taken)) {
        return new Signal.Overran();
      } else if (patience.isAsleep(taken, demand.isThere(), System.nanoTime())) {
        return new Signal.Slept();
      }
    }
  }

  /** Keeps count of its processor time, and ends it as soon as it holds more memory than this. */
  void watch(long resident) {
    ProcessHandle handle = process.toHandle();
    ResidentMemory held = ResidentMemory.of(handle);
    time = ProcessorTime.of(handle)::nanos;
    demand = ProcessorDemand.of(handle);
    look();
    Thread watcher = new Thread(() -> watch(held, resident), "worker-watch");
    watcher.setDaemon(true);
    watcher.start();
  }

  private void watch(ResidentMemory held, long most) {
    try {
      while (!process.waitFor(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
        look();
        if (held.bytes() > most) {
          outgrown = true;
          destroy();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it was ended because it held too much memory. */
  boolean outgrown() {
    return outgrown;
  }

  /** Looks how much processor time it has taken, which {@link #taken} is behind by a moment. */
  void look() {
    taken = time.get();
  }

  /** Nanoseconds of processor time that it took in its life, as of the last look. */
  long taken() {
    return taken;
  }

  /** What it wrote to standard error, the first few thousand characters. */
  String lastWords() {
    return stderr.text();
  }

  /** The process and all below it, as far as they live. */
  List<ProcessHandle> family() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** Ends it, whatever it does. */
  void destroy() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void listen() {
    InputStream raw = new BufferedInputStream(process.getInputStream());
    Thread listener = new Thread(() -> listen(new DataInputStream(raw)), "worker-events");
    listener.setDaemon(true);
    listener.start();
  }

  private void listen(DataInputStream in) {
    try {
      while (true) {
        signals.add(new Signal.Reported(frames.read(in)));
      }
    } catch (IOException e) {
      signals.add(new Signal.Died());
    }
  }
}
