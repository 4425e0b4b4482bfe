package p02.student.child;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import p02.door.Door;
import p02.meter.budget.Endings;
import p02.meter.budget.ThreadChance;
import p02.meter.chance.FixedProvider;
import p02.student.home.ShippedKit;

/** The child: it runs one job after another until its parent closes the pipe. */
public final class Main {
  /** As at marking: the meter decides how deep calls may nest, not the stack. */
  private static final long STACK_BYTES = 1 << 30;

  private final PrintStream out;
  private final Captured printed = new Captured();
  private final Map<String, byte[]> kit;
  private final Map<String, byte[]> libraries;
  private final OneTest runner = new OneTest(printed);
  private final Watchdog watchdog = Watchdog.start(this::overran);

  private Main(PrintStream out, Map<String, byte[]> kit, Map<String, byte[]> libraries) {
    this.out = out;
    this.kit = kit;
    this.libraries = libraries;
  }

  /**
   * Runs jobs.
   *
   * @param arguments the jar of woven libraries, then where the kit lies
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    endWithTheParent();
    List<Path> places = new ArrayList<>(Stream.of(arguments).map(Path::of).toList());
    Path woven = places.remove(0);
    FixedProvider.install();
    Door.install();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.ISO_8859_1);
    Main child = new Main(out, ShippedKit.read(places).files(), WovenLibraries.read(woven));
    InputStream in = System.in;
    System.setIn(InputStream.nullInputStream());
    System.setOut(child.printed.stream());
    System.setErr(child.printed.stream());
    child.serve(new DataInputStream(new BufferedInputStream(in)));
    Runtime.getRuntime().halt(0);
  }

  private static void endWithTheParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  private void serve(DataInputStream in) throws IOException, InterruptedException {
    say(new Event.Ready());
    try {
      while (true) {
        Job job = Wire.readJob(in);
        Thread thread =
            ThreadChance.numbered(new Thread(null, () -> run(job), "student", STACK_BYTES));
        thread.start();
        thread.join();
        say(new Event.Done());
      }
    } catch (EOFException e) {
      // The parent has no more work: this is how a child's life ends.
      return;
    }
  }

  private void run(Job job) {
    System.setProperty("p02.student", job.studentId());
    CheckLoader loader = loader(job);
    for (Job.Asked test : job.tests()) {
      say(new Event.Started(test.task()));
      watchdog.begin(test.task());
      Event.Finished finished = runner.run(test, loader);
      watchdog.end();
      say(finished);
      if (Endings.isBroken()) {
        // A class whose initialiser ended early would stay broken for the tests to come.
        loader = loader(job);
      }
    }
  }

  private CheckLoader loader(Job job) {
    ClassLoader warm = Main.class.getClassLoader();
    CheckLoader loader =
        new CheckLoader(warm, new StudentLoader(warm, job.classes(), kit, libraries), kit);
    Thread.currentThread().setContextClassLoader(loader);
    return loader;
  }

  private synchronized void say(Event event) {
    out.println(Wire.line(event));
  }

  private void overran(String task) {
    say(new Event.Overran(task));
    Runtime.getRuntime().halt(1);
  }
}
