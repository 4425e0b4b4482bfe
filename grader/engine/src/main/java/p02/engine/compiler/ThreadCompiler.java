package p02.engine.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.GaveUp;
import p02.precheck.compile.SourceCompiler;
import p02.precheck.compile.SourceFile;

/**
 * One thread's way to the compiler. What cannot be compiled beside others is compiled alone, and
 * what cannot be compiled alone is refused: only that verdict counts, so that it depends neither on
 * the load nor on the neighbours.
 */
final class ThreadCompiler implements SourceCompiler {
  private static final int ATTEMPTS = 3;

  private final CompilerService service;
  private final CompilerLimits limits;
  private final int thread;

  /** Whether this submission has ended a JVM already: then it meets no neighbour any more. */
  private boolean suspect;

  private Duration spent = Duration.ZERO;

  ThreadCompiler(CompilerService service, CompilerLimits limits, int thread) {
    this.service = service;
    this.limits = limits;
    this.thread = thread;
  }

  @Override
  public void begin() {
    suspect = false;
    spent = Duration.ZERO;
  }

  @Override
  public SortedMap<String, Compilation> compileAll(SortedMap<String, List<SourceFile>> problems) {
    if (problems.isEmpty()) {
      return new TreeMap<>();
    }
    if (isSpent()) {
      SortedMap<String, Compilation> undecided = new TreeMap<>();
      problems.keySet().forEach(name -> undecided.put(name, tooMuch()));
      return undecided;
    }
    try {
      return suspect ? eachAlone(problems) : beside(problems);
    } catch (IOException e) {
      throw new UncheckedIOException("the compiler could not be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while compiling", e);
    }
  }

  private SortedMap<String, Compilation> beside(SortedMap<String, List<SourceFile>> problems)
      throws IOException, InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      JobEnd end = service.beside(thread, problems);
      if (end instanceof JobEnd.Answered answered) {
        spent = spent.plus(answered.worked());
        return answered.compiled();
      } else if (end instanceof JobEnd.Overran) {
        return eachAlone(problems);
      } else if (!(end instanceof JobEnd.Disturbed)) {
        return alone(problems);
      }
    }
    return alone(problems);
  }

  /** For a submission that may be innocent: all at once, in a JVM of its own. */
  private SortedMap<String, Compilation> alone(SortedMap<String, List<SourceFile>> problems)
      throws IOException, InterruptedException {
    if (problems.size() > 1 && asked(problems) instanceof JobEnd.Answered answered) {
      return answered.compiled();
    }
    return eachAlone(problems);
  }

  private SortedMap<String, Compilation> eachAlone(SortedMap<String, List<SourceFile>> problems)
      throws IOException, InterruptedException {
    suspect = true;
    SortedMap<String, Compilation> compiled = new TreeMap<>();
    for (Map.Entry<String, List<SourceFile>> each : problems.entrySet()) {
      compiled.put(each.getKey(), verdict(each.getKey(), each.getValue()));
    }
    return compiled;
  }

  private Compilation verdict(String name, List<SourceFile> sources)
      throws IOException, InterruptedException {
    if (isSpent()) {
      return tooMuch();
    }
    JobEnd end = asked(new TreeMap<>(Map.of(name, sources)));
    if (end instanceof JobEnd.Answered answered) {
      return answered.compiled().getOrDefault(name, silent("it left the problem out"));
    } else if (end instanceof JobEnd.Lost lost) {
      return silent(lost.lastWords());
    }
    return GaveUp.on(sources);
  }

  private boolean isSpent() {
    return spent.compareTo(limits.submission()) > 0;
  }

  private Compilation tooMuch() {
    return new Compilation.Undecided(
        "the compiler had worked %d s on this submission before it came to this problem"
            .formatted(limits.submission().toSeconds()));
  }

  private JobEnd asked(SortedMap<String, List<SourceFile>> problems)
      throws IOException, InterruptedException {
    CompilerService.Alone alone = service.alone(problems);
    spent = spent.plus(alone.processor());
    return alone.end();
  }

  private static Compilation silent(String why) {
    return new Compilation.Undecided("the compiler was lost: " + why);
  }

  @Override
  public void close() {
    // The shared JVM serves others.
  }
}
