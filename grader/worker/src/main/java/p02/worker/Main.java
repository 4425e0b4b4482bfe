package p02.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.meter.chance.FixedProvider;
import p02.meter.price.Readiness;

/** Starts a worker; the engine speaks to it over standard input and output. */
public final class Main {
  /** A few class files. */
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /**
   * Works until the engine closes its end.
   *
   * @param arguments prefixes of visible names, comma separated; packages of the problems that will
   *     be asked for, comma separated
   */
  public static void main(String[] arguments) throws Exception {
    endUnlessPricesAreRight();
    FixedProvider.install();
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, BUFFER));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, BUFFER));
    // From here on nothing that Java code prints or reads can meet the protocol.
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    endWithTheEngine();
    Reports reports = Reports.to(out, Frames.from(in));
    OverrunWatchdog watchdog = OverrunWatchdog.start(test -> endBecauseOf(test, reports));
    warmUp(List.of(arguments[1].split(",")));
    serve(new Session(List.of(arguments[0].split(",")), watchdog), in, reports);
    // Threads that a submission left running must not keep this JVM alive.
    Runtime.getRuntime().halt(0);
  }

  /** A worker whose meter is blind marks nothing: what has no price would be free. */
  private static void endUnlessPricesAreRight() {
    Optional<String> missing = Readiness.missing();
    if (missing.isPresent()) {
      System.err.println("The worker cannot start: " + missing.get() + ".");
      Runtime.getRuntime().halt(1);
    }
  }

  private static void serve(Session session, DataInputStream in, Reports reports)
      throws IOException, InterruptedException {
    reports.send(new WorkerEvent.Ready());
    try {
      Map<String, byte[]> before = Map.of();
      while (true) {
        TestJob job = WorkerWire.readJob(in, before);
        before = job.classes();
        reports.send(session.run(job, reports::send));
      }
    } catch (EOFException e) {
      // The engine has no more work: this is how a worker's life ends.
      return;
    }
  }

  /** What only this stream can say, student code cannot: an exit code would be anybody's. */
  private static void endBecauseOf(Selection test, Reports reports) {
    reports.send(new WorkerEvent.Overran(test));
    Runtime.getRuntime().halt(1);
  }

  /** An engine that was killed must not leave a worker behind that loops for ever. */
  private static void endWithTheEngine() {
    ProcessHandle.current()
        .parent()
        .ifPresent(engine -> engine.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  /** Loads what every job needs, by the assignment's own choice. */
  private static void warmUp(List<String> asked) throws ReflectiveOperationException {
    try {
      Class.forName("p02.hidden.WarmUp").getMethod("run", List.class).invoke(null, asked);
    } catch (ClassNotFoundException e) {
      // An assignment without a warm-up merely pays for its first submission.
      return;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the assignment's warm-up failed", e.getCause());
    }
  }
}
