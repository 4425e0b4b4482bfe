package p02.engine.javac;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import p02.precheck.compile.Effort;
import p02.precheck.compile.Setup;

/**
 * Starts the JVM that javac runs in; the engine speaks to it over standard input and output. What
 * uses up too much ends it.
 */
public final class Main {
  private static final int BUFFER = 1 << 16;
  private static final int WATCH_MILLIS = 20;

  private Main() {}

  /**
   * Compiles until the engine closes its end.
   *
   * @param arguments what a job may use up: milliseconds of processor time, and megabytes allocated
   */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, BUFFER));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, BUFFER));
    // From here on nothing that javac prints or reads can meet the protocol.
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    Effort budget =
        new Effort(Long.parseLong(arguments[0]) * 1_000_000, Long.parseLong(arguments[1]) << 20);
    Replies replies = new Replies(out);
    Map<Integer, CompileThread> threads = new ConcurrentHashMap<>();
    endWithTheEngine();
    watch(threads, budget, replies);
    serve(in, threads, replies);
    Runtime.getRuntime().halt(0);
  }

  private static void serve(
      DataInputStream in, Map<Integer, CompileThread> threads, Replies replies) throws IOException {
    try {
      Setup setup = CompilerWire.readSetup(in);
      replies.send(new Reply.Ready());
      while (true) {
        CompileJob job = CompilerWire.readJob(in);
        threads
            .computeIfAbsent(job.thread(), number -> CompileThread.open(number, setup, replies))
            .take(job);
      }
    } catch (EOFException e) {
      // The engine has no more work: this is how the child's life ends.
      return;
    }
  }

  private static void watch(Map<Integer, CompileThread> threads, Effort budget, Replies replies) {
    Thread watcher =
        new Thread(
            () -> {
              while (true) {
                threads.values().stream()
                    .filter(thread -> thread.spent().exceeds(budget))
                    .findFirst()
                    .ifPresent(thread -> replies.overrun(thread.number(), thread.spent().nanos()));
                pause();
              }
            },
            "watch");
    watcher.setDaemon(true);
    watcher.setPriority(Thread.MAX_PRIORITY);
    watcher.start();
  }

  private static void pause() {
    try {
      Thread.sleep(WATCH_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An engine that was killed must not leave a compiler behind that ponders for ever. */
  private static void endWithTheEngine() {
    ProcessHandle.current()
        .parent()
        .ifPresent(engine -> engine.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }
}
