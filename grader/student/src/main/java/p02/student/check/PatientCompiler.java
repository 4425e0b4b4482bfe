package p02.student.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.Effort;
import p02.precheck.compile.GaveUp;
import p02.precheck.compile.ProblemCompiler;
import p02.precheck.compile.SourceCompiler;
import p02.precheck.compile.SourceFile;

/**
 * javac with the marker's budget for one problem: what makes it work without end is refused here,
 * too. Nothing can end a thread from outside, so that a compilation that uses too much is left to
 * itself, and another compiler takes its place.
 */
final class PatientCompiler implements SourceCompiler {
  private static final long LOOK_MILLIS = 20;

  private final Supplier<ProblemCompiler> fresh;
  private final Effort budget;
  private ProblemCompiler compiler;

  /**
   * A compiler.
   *
   * @param fresh makes compilers, all alike
   * @param budget for all problems at once, and for each that is asked alone since they use more
   */
  PatientCompiler(Supplier<ProblemCompiler> fresh, Effort budget) {
    this.fresh = fresh;
    this.budget = budget;
    this.compiler = fresh.get();
  }

  @Override
  public void begin() {
    // Each attempt counts anew.
  }

  @Override
  public SortedMap<String, Compilation> compileAll(SortedMap<String, List<SourceFile>> problems) {
    Optional<SortedMap<String, Compilation>> together = attempt(problems);
    if (together.isPresent()) {
      return together.get();
    }
    SortedMap<String, Compilation> alone = new TreeMap<>();
    problems.forEach((name, sources) -> alone.put(name, alone(name, sources)));
    return alone;
  }

  private Compilation alone(String name, List<SourceFile> sources) {
    return attempt(new TreeMap<>(java.util.Map.of(name, sources)))
        .map(compiled -> compiled.get(name))
        .orElseGet(() -> GaveUp.on(sources));
  }

  /** What the compiler says; nothing if it used up its budget or broke down. */
  private Optional<SortedMap<String, Compilation>> attempt(
      SortedMap<String, List<SourceFile>> problems) {
    ProblemCompiler working = compiler;
    AtomicBoolean left = new AtomicBoolean();
    FutureTask<SortedMap<String, Compilation>> task =
        new FutureTask<>(
            () -> {
              SortedMap<String, Compilation> compiled = working.compileAll(problems);
              if (left.get()) {
                working.close();
              }
              return compiled;
            });
    working.begin();
    Thread thread = new Thread(task, "compiling");
    thread.setDaemon(true);
    thread.start();
    Optional<SortedMap<String, Compilation>> answer = answer(task, working);
    if (answer.isEmpty()) {
      left.set(true);
      compiler = fresh.get();
    }
    return answer.filter(
        compiled -> compiled.values().stream().noneMatch(Compilation.Undecided.class::isInstance));
  }

  private Optional<SortedMap<String, Compilation>> answer(
      FutureTask<SortedMap<String, Compilation>> task, ProblemCompiler working) {
    try {
      while (true) {
        try {
          return Optional.of(task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
          if (working.spent().exceeds(budget)) {
            return Optional.empty();
          }
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the compiler broke down: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while compiling", e);
    }
  }

  @Override
  public void close() {
    compiler.close();
  }
}
