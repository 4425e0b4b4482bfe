package p02.attack.walls;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import p02.worker.Budget;
import p02.worker.Frames;
import p02.worker.Selection;
import p02.worker.WorkerEvent;

/**
 * A program in a worker's place that wants out. It is what a submission would be that nothing
 * screens: it has the worker's JVM, class path and protocol to itself.
 */
public final class Intruder {
  private static final long PAGE = 4096;
  private static final long BLOCK = 64L << 20;

  /** What it goes for. */
  enum Aim {
    /** What does no harm without walls either. */
    READ,
    /** All that ends by itself. */
    EVERYTHING,
    /** More native memory than it may have. */
    MEMORY,
    /** More threads than it may have. */
    THREADS,
    /** Its standard output, which is the protocol's. */
    OUTPUT,
    /** Its standard error, which the engine drains. */
    ERRORS
  }

  private Intruder() {}

  /**
   * Starts it.
   *
   * @param arguments the name of its aim; what follows is what a worker is told
   */
  public static void main(String[] arguments) throws Exception {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    Frames frames = Frames.from(new DataInputStream(System.in));
    frames.write(out, new WorkerEvent.Ready());
    switch (Aim.valueOf(arguments[0])) {
      case READ -> tryAll(new FileAttempts(Prey.own()).reading(), out, frames);
      case EVERYTHING -> tryAll(everything(Prey.own()), out, frames);
      case MEMORY -> takeMemory();
      case THREADS -> takeThreads();
      case OUTPUT -> flood(out);
      case ERRORS -> flood(new FileOutputStream(FileDescriptor.err));
    }
    frames.write(out, new WorkerEvent.Done(false, ""));
  }

  private static List<Attempt> everything(Prey prey) {
    List<Attempt> all = new ArrayList<>(new FileAttempts(prey).reading());
    all.addAll(new FileAttempts(prey).writing());
    all.addAll(new NetworkAttempts(prey).all());
    all.addAll(new ProcessAttempts(prey).all());
    return all;
  }

  private static void tryAll(List<Attempt> attempts, DataOutputStream out, Frames frames)
      throws IOException {
    for (Attempt each : attempts) {
      Attempt.Outcome outcome = each.outcome();
      List<WorkerEvent.Entry> entries =
          List.of(
              new WorkerEvent.Entry("held", String.valueOf(outcome.held())),
              new WorkerEvent.Entry("said", outcome.said()));
      Selection name = new Selection("walls", each.name(), new Budget(0, 0, 0));
      frames.write(out, new WorkerEvent.Finished(name, true, entries, ""));
    }
  }

  private static void takeMemory() throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field field = type.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Object unsafe = field.get(null);
    var allocate = type.getMethod("allocateMemory", long.class);
    var put = type.getMethod("putByte", long.class, byte.class);
    while (true) {
      long block = (long) allocate.invoke(unsafe, BLOCK);
      for (long i = 0; i < BLOCK; i += PAGE) {
        put.invoke(unsafe, block + i, (byte) 1);
      }
    }
  }

  private static void takeThreads() throws InterruptedException {
    while (true) {
      Thread thread = new Thread(null, Intruder::sleep, "sleeper", 1);
      thread.setDaemon(true);
      try {
        thread.start();
      } catch (OutOfMemoryError full) {
        // The system gives no more: what it gave must be too many all the same.
        Thread.sleep(10);
      }
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void flood(OutputStream out) throws IOException {
    byte[] block = new byte[1 << 16];
    java.util.Arrays.fill(block, (byte) 'x');
    while (true) {
      out.write(block);
    }
  }
}
