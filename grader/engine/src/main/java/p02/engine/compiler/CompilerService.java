package p02.engine.compiler;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import p02.precheck.compile.SourceCompiler;
import p02.precheck.compile.SourceFile;

/**
 * Where javac runs: one warm JVM for everybody, started when it is first needed and again when it
 * was ended, and a fresh one for whatever must be asked alone.
 */
public final class CompilerService implements AutoCloseable {
  private final CompilerCommand command;
  private final CompilerLimits limits;
  private final int threads;
  private final AtomicInteger opened = new AtomicInteger();

  /** One at a time, so that memory is bounded however many attack at once. */
  private final ReentrantLock alone = new ReentrantLock(true);

  private Optional<CompilerProcess> shared = Optional.empty();
  private boolean closed;

  /**
   * A service of which nothing has started.
   *
   * @param threads how many will compile at once
   */
  public CompilerService(CompilerCommand command, CompilerLimits limits, int threads) {
    this.command = command;
    this.limits = limits;
    this.threads = Math.max(1, threads);
  }

  /** A compiler for one thread; it may be closed before the service. */
  public SourceCompiler compiler() {
    return new ThreadCompiler(this, limits, opened.getAndIncrement());
  }

  /** Asks the JVM that all share. */
  JobEnd beside(int thread, SortedMap<String, List<SourceFile>> problems)
      throws IOException, InterruptedException {
    return shared().ask(thread, problems, limits.backstop());
  }

  /**
   * How a job ended in a JVM of its own.
   *
   * @param processor what the job's threads used up, or the whole JVM where it could not say
   */
  record Alone(JobEnd end, Duration processor) {}

  /** Asks a fresh JVM. */
  Alone alone(SortedMap<String, List<SourceFile>> problems)
      throws IOException, InterruptedException {
    alone.lockInterruptibly();
    try {
      CompilerProcess fresh = CompilerProcess.start(command, limits, limits.alone(), 1);
      try {
        JobEnd end = fresh.ask(0, new TreeMap<>(problems), limits.backstop());
        return new Alone(end, worked(end).orElseGet(fresh::worked));
      } finally {
        fresh.close();
      }
    } finally {
      alone.unlock();
    }
  }

  /**
   * What the job says of itself: how long a cold JVM takes beside it to warm up depends on the
   * machine and its load, and what depends on them may decide no verdict.
   */
  private static Optional<Duration> worked(JobEnd end) {
    if (end instanceof JobEnd.Answered answered) {
      return Optional.of(answered.worked());
    }
    return end instanceof JobEnd.Overran overran ? Optional.of(overran.worked()) : Optional.empty();
  }

  private synchronized CompilerProcess shared() throws IOException, InterruptedException {
    if (closed) {
      throw new IOException("the compiler service is closed");
    }
    if (!shared.filter(CompilerProcess::isUp).isPresent()) {
      shared.ifPresent(CompilerProcess::close);
      shared =
          Optional.of(
              CompilerProcess.start(command, limits, limits.beside().forThreads(threads), threads));
    }
    return shared.orElseThrow();
  }

  @Override
  public synchronized void close() {
    closed = true;
    shared.ifPresent(CompilerProcess::close);
    shared = Optional.empty();
  }
}
