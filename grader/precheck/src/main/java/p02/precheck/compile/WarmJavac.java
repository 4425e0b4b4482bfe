package p02.precheck.compile;

import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.api.JavacTaskPool;
import com.sun.tools.javac.main.Main;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * javac that remembers between compilations what it has read of the JDK and of the libraries, which
 * is more than half of its work. What it writes counts only where it has nothing to complain of,
 * and whatever made it complain ends its memory, unless it could not even be parsed: nothing but
 * clean submissions leaves more there than names. The JDK's own shell keeps its compiler this way.
 */
final class WarmJavac {
  /** The compiler's table of names grows with everything that it reads. */
  private static final int LONGEST_LIFE = 250;

  /** How much faster a source that cannot be parsed uses up that life: Java 25 keeps its trees. */
  private static final int WEAR = 10;

  private final LargeStack stack;
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
   * @param complaints what javac had to say; empty if it broke down, or if a source that is out of
   *     place may have changed what it had to say of others
   */
  record Result<T>(Optional<T> taken, Complaints complaints) {}

  /**
   * A compiler.
   *
   * @param stack where javac runs
   * @param options what javac is told
   * @param files where sources are read and written; those of all compilations list the same
   */
  WarmJavac(LargeStack stack, List<String> options, Supplier<MemoryFiles> files) {
    this.stack = stack;
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
    Entering entering = new Entering();
    Optional<Complaints> said =
        stack
            .call(() -> run(here, sources, entering), Optional.<Complaints>empty())
            .flatMap(Function.identity());
    if (said.isEmpty()) {
      // It broke down.
      return new Result<>(Optional.empty(), Complaints.NONE);
    }
    boolean clean = said.get().isEmpty();
    Optional<T> taken = clean ? taking.apply(here.files) : Optional.empty();
    boolean untouched = !clean && !entering.hasBegun();
    here.compilations += untouched ? WEAR : 0;
    memory = taken.isPresent() || untouched ? Optional.of(here) : Optional.empty();
    return new Result<>(taken, entering.hasStrays() ? Complaints.NONE : said.get());
  }

  /** What javac says; nothing if it breaks down, even where it has complained before that. */
  private Optional<Complaints> run(Memory here, List<MemorySource> sources, TaskListener listener) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Main.Result result =
        here.pool.getTask(
            Writer.nullWriter(),
            here.files,
            said,
            options,
            null,
            List.<JavaFileObject>copyOf(sources),
            task -> {
              task.addTaskListener(listener);
              return ((JavacTaskImpl) task).doCall();
            });
    return result == Main.Result.OK || result == Main.Result.ERROR
        ? Optional.of(Complaints.of(said.getDiagnostics()))
        : Optional.empty();
  }
}
