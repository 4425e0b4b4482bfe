package p02.engine.compile;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.JavacTaskPool;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.tools.JavaFileObject;

/**
 * javac that remembers between compilations what it has read of the JDK and of the libraries, which
 * is more than half of its work. Its word counts only where it has nothing to complain of, and
 * whatever made it complain ends its memory, so that nothing but clean submissions leaves a trace
 * there. The JDK's own shell works this way.
 */
final class WarmJavac {
  /** The compiler's table of names grows with everything that it reads. */
  private static final int LONGEST_LIFE = 250;

  private final List<String> options;
  private final Function<Set<String>, MemoryFiles> filesFor;
  private Optional<Memory> memory = Optional.empty();

  /** What is remembered; packages that were listed once are not listed again. */
  private static final class Memory {
    private final Set<String> packages;
    private final MemoryFiles files;
    private final JavacTaskPool pool = new JavacTaskPool(1);
    private int compilations;

    private Memory(Set<String> packages, MemoryFiles files) {
      this.packages = packages;
      this.files = files;
    }
  }

  /**
   * A compiler.
   *
   * @param options what javac is told
   * @param filesFor where sources of these packages are read and written
   */
  WarmJavac(List<String> options, Function<Set<String>, MemoryFiles> filesFor) {
    this.options = options;
    this.filesFor = filesFor;
  }

  /**
   * Compiles, on a large stack.
   *
   * @param packages of the sources
   * @param taking accepts what was written, or refuses it
   * @return what was accepted; empty if there was any complaint
   */
  <T> Optional<T> compile(
      Set<String> packages, List<MemorySource> sources, Function<MemoryFiles, Optional<T>> taking) {
    Memory here =
        memory
            .filter(each -> each.packages.equals(packages) && each.compilations < LONGEST_LIFE)
            .orElseGet(() -> new Memory(packages, filesFor.apply(packages)));
    memory = Optional.empty();
    here.files.clear();
    here.compilations++;
    Optional<Boolean> sound = LargeStack.call(() -> run(here, sources));
    Optional<T> taken =
        sound.isPresent() && sound.get() ? taking.apply(here.files) : Optional.empty();
    if (taken.isPresent()) {
      memory = Optional.of(here);
    }
    return taken;
  }

  private boolean run(Memory here, List<MemorySource> sources) {
    boolean[] complained = new boolean[1];
    boolean sound =
        here.pool.getTask(
            Writer.nullWriter(),
            here.files,
            diagnostic -> complained[0] = true,
            options,
            null,
            List.<JavaFileObject>copyOf(sources),
            JavacTask::call);
    return sound && !complained[0];
  }
}
