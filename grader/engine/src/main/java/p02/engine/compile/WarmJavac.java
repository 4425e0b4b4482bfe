package p02.engine.compile;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.JavacTaskPool;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * javac that remembers between compilations what it has read of the JDK and of the libraries, which
 * is more than half of its work. What it writes counts only where it has nothing to complain of,
 * and whatever made it complain ends its memory, so that nothing but clean submissions leaves a
 * trace there. The JDK's own shell works this way.
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
   * @param complaints paths of the sources that javac complained of
   */
  record Result<T>(Optional<T> taken, Set<String> complaints) {}

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
    Optional<Boolean> sound = LargeStack.call(() -> run(here, sources, said));
    if (sound.isEmpty()) {
      // It may still be at work on a thread that nobody waits for.
      return new Result<>(Optional.empty(), Set.of());
    }
    boolean clean = sound.get() && said.getDiagnostics().isEmpty();
    Optional<T> taken = clean ? taking.apply(here.files) : Optional.empty();
    memory = taken.map(kept -> here);
    return new Result<>(taken, complaints(said));
  }

  private boolean run(
      Memory here, List<MemorySource> sources, DiagnosticCollector<JavaFileObject> said) {
    return here.pool.getTask(
        Writer.nullWriter(),
        here.files,
        said,
        options,
        null,
        List.<JavaFileObject>copyOf(sources),
        JavacTask::call);
  }

  private static Set<String> complaints(DiagnosticCollector<JavaFileObject> said) {
    Set<String> paths = new TreeSet<>();
    for (var each : said.getDiagnostics()) {
      // javac hands out its own wrapping of a source.
      paths.add(each.getSource() instanceof MemorySource source ? source.path() : "");
    }
    return paths;
  }
}
