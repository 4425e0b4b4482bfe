package p02.engine.room;

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
public final class CompilerRoom implements AutoCloseable {
  private final RoomCommand command;
  private final RoomLimits limits;
  private final int lanes;
  private final AtomicInteger opened = new AtomicInteger();

  /** One at a time, so that memory is bounded however many attack at once. */
  private final ReentrantLock alone = new ReentrantLock(true);

  private Optional<CompilerProcess> shared = Optional.empty();
  private boolean closed;

  /**
   * A room in which nothing has started.
   *
   * @param lanes how many will compile at once
   */
  public CompilerRoom(RoomCommand command, RoomLimits limits, int lanes) {
    this.command = command;
    this.limits = limits;
    this.lanes = Math.max(1, lanes);
  }

  /** A compiler for one thread; it may be closed before the room. */
  public SourceCompiler desk() {
    return new Desk(this, limits, opened.getAndIncrement());
  }

  /** Asks the JVM that all share. */
  End beside(int lane, SortedMap<String, List<SourceFile>> problems)
      throws IOException, InterruptedException {
    return shared().ask(lane, problems, limits.backstop());
  }

  /** How a job ended in a JVM of its own, and what that JVM used up. */
  record Alone(End end, Duration processor) {}

  /** Asks a fresh JVM. */
  Alone alone(SortedMap<String, List<SourceFile>> problems)
      throws IOException, InterruptedException {
    alone.lockInterruptibly();
    try {
      CompilerProcess fresh = CompilerProcess.start(command, limits, limits.alone(), 1);
      try {
        End end = fresh.ask(0, new TreeMap<>(problems), limits.backstop());
        return new Alone(end, fresh.worked());
      } finally {
        fresh.close();
      }
    } finally {
      alone.unlock();
    }
  }

  private synchronized CompilerProcess shared() throws IOException, InterruptedException {
    if (closed) {
      throw new IOException("the compiler's room is closed");
    }
    if (!shared.filter(CompilerProcess::isUp).isPresent()) {
      shared.ifPresent(CompilerProcess::close);
      shared =
          Optional.of(
              CompilerProcess.start(command, limits, limits.beside().forLanes(lanes), lanes));
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
