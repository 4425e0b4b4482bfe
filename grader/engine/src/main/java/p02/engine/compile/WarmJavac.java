package p02.engine.compile;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.JavacTaskPool;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * javac that remembers between compilations what it has read of the JDK and of the libraries, which
 * is more than half of its work. What it writes counts only where it has nothing to complain of,
 * and whatever made it complain ends its memory, unless it could not even be parsed: nothing but
 * clean submissions leaves a trace there. The JDK's own shell works this way.
 */
final class WarmJavac {
  /** The compiler's table of names grows with everything that it reads. */
  private static final int LONGEST_LIFE = 250;

  private final List<String> options;
  private final Supplier<MemoryFiles> files;
  private Optional<Memory> memory = Optional.empty();

  /** What is remembered; packages that were listed once are not listed again. */
  private static final class Memory {
    private final MemoryFiles files;
    private final JavacTaskPool pool = new JavacTaskPool(1);
    private int compilations;

    private Memory(MemoryFiles files) {
      this.files = files;
    }
  }

  /**
   * How a compilation ended.
   *
   * @param taken what was accepted of what was written; empty if there was any complaint
   * @param complaints what javac had to say; empty if it broke down
   */
  record Result<T>(Optional<T> taken, Complaints complaints) {}

  /** Notices whether javac came as far as to make something of what it had parsed. */
  private static final class Entering implements TaskListener {
    private boolean begun;

    @Override
    public void started(TaskEvent event) {
      begun |= event.getKind() == TaskEvent.Kind.ENTER;
    }
  }

  /**
   * A compiler.
   *
   * @param options what javac is told
   * @param files where sources are read and written; those of all compilations list the same
   */
  WarmJavac(List<String> options, Supplier<MemoryFiles> files) {
    this.options = options;
    this.files = files;
  }

  /**
   * Compiles, on a large stack.
   *
   * @param taking accepts what was written, or refuses it
   */
  <T> Result<T> compile(List<MemorySource> sources, Function<MemoryFiles, Optional<T>> taking) {
    Memory here =
        memory
            .filter(each -> each.compilations < LONGEST_LIFE)
            .orElseGet(() -> new Memory(files.get()));
    memory = Optional.empty();
    here.files.clear();
    here.compilations++;
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Entering entering = new Entering();
    AtomicBoolean ended = new AtomicBoolean();
    Optional<Boolean> sound =
        LargeStack.call(
            () -> {
              boolean clean = run(here, sources, said, entering);
              ended.set(true);
              return clean;
            });
    if (sound.isEmpty() || !ended.get()) {
      // It may still be at work on a thread that nobody waits for.
      return new Result<>(Optional.empty(), new Complaints(List.of()));
    }
    boolean clean = sound.get() && said.getDiagnostics().isEmpty();
    Optional<T> taken = clean ? taking.apply(here.files) : Optional.empty();
    boolean untouched = !sound.get() && !entering.begun;
    memory = taken.isPresent() || untouched ? Optional.of(here) : Optional.empty();
    return new Result<>(taken, new Complaints(said.getDiagnostics()));
  }

  private boolean run(
      Memory here,
      List<MemorySource> sources,
      DiagnosticCollector<JavaFileObject> said,
      TaskListener listener) {
    return here.pool.getTask(
        Writer.nullWriter(),
        here.files,
        said,
        options,
        null,
        List.<JavaFileObject>copyOf(sources),
        task -> {
          task.addTaskListener(listener);
          return task.call();
        });
  }
}
