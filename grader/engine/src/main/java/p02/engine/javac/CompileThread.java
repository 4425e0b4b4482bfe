package p02.engine.javac;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.Effort;
import p02.precheck.compile.ProblemCompiler;
import p02.precheck.compile.Setup;
import p02.precheck.compile.SourceFile;

/** One asker's thread, with a compiler that keeps warm what it has read. */
final class CompileThread {
  /** What the classes of a job may weigh; honest ones weigh a thousandth of it. */
  private static final long MOST_BYTES = 32L << 20;

  private static final int MOST_CLASSES = 20_000;

  private final int number;
  private final ProblemCompiler compiler;
  private final Replies replies;
  private final BlockingQueue<CompileJob> jobs = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean busy;
  private volatile Effort before = Effort.NONE;

  private CompileThread(int number, Setup setup, Replies replies) {
    this.number = number;
    this.compiler = ProblemCompiler.of(setup);
    this.replies = replies;
    this.thread = new Thread(this::serve, "compile-" + number);
  }

  /** A thread at work. */
  static CompileThread open(int number, Setup setup, Replies replies) {
    CompileThread started = new CompileThread(number, setup, replies);
    started.thread.setDaemon(true);
    started.thread.start();
    return started;
  }

  /** Takes a job. */
  void take(CompileJob job) {
    jobs.add(job);
  }

  int number() {
    return number;
  }

  /** What the job at hand has used up; any thread may ask. */
  Effort spent() {
    return busy ? compiler.spent().plus(Effort.of(thread).since(before)) : Effort.NONE;
  }

  private void serve() {
    try {
      while (true) {
        CompileJob job = jobs.take();
        compiler.begin();
        before = Effort.of(thread);
        busy = true;
        SortedMap<String, Compilation> compiled = compiled(job);
        long nanos = spent().nanos();
        busy = false;
        if (isTooMuch(compiled)) {
          replies.overrun(number, nanos);
        }
        replies.send(new Reply.Answer(number, nanos, compiled));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private SortedMap<String, Compilation> compiled(CompileJob job) {
    try {
      return compiler.compileAll(job.problems());
    } catch (RuntimeException e) {
      return brokeDown(job.problems(), e);
    }
  }

  private static SortedMap<String, Compilation> brokeDown(
      SortedMap<String, List<SourceFile>> problems, RuntimeException thrown) {
    SortedMap<String, Compilation> undecided = new TreeMap<>();
    String reason = "the compiler broke down: " + thrown;
    problems.keySet().forEach(name -> undecided.put(name, new Compilation.Undecided(reason)));
    return undecided;
  }

  private static boolean isTooMuch(SortedMap<String, Compilation> compiled) {
    long bytes = 0;
    long classes = 0;
    for (Compilation each : compiled.values()) {
      if (each instanceof Compilation.Compiled sound) {
        classes += sound.classes().size();
        bytes += sound.classes().values().stream().mapToLong(one -> one.length).sum();
      }
    }
    return bytes > MOST_BYTES || classes > MOST_CLASSES;
  }
}
