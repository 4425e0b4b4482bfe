package p02.precheck.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Compiles problem by problem in memory, so that what is wrong with one is not seen by another.
 * Every problem compiles against the skeleton API of the others. For one thread: the open jars are
 * kept between calls.
 */
public final class ProblemCompiler implements SourceCompiler {
  private final LargeStack stack = new LargeStack();
  private final ColdJavac cold;
  private final WarmJavac warm;
  private final Separation separation;

  /**
   * A compiler.
   *
   * @param libraries what student code may be written against
   * @param skeletonClasses compiled skeletons and given code
   * @param problems packages of all problems, as {@code problem31}
   * @param givenType tells by binary name which types of a problem's package are given
   * @param visible tells which packages of the class path student code may use
   * @throws IllegalStateException if this Java has no compiler
   */
  public ProblemCompiler(
      List<Path> libraries,
      Path skeletonClasses,
      Set<String> problems,
      Predicate<String> givenType,
      Predicate<String> visible) {
    this.cold = new ColdJavac(stack, libraries, skeletonClasses, givenType, visible);
    Set<String> packages = packages(problems);
    this.warm = new WarmJavac(stack, ColdJavac.OPTIONS, () -> cold.files(packages));
    this.separation = new Separation(problems, givenType);
  }

  private static Set<String> packages(Set<String> problems) {
    return problems.stream().map(name -> "p02." + name).collect(Collectors.toSet());
  }

  /** A compiler of what a setup describes. */
  public static ProblemCompiler of(Setup setup) {
    return new ProblemCompiler(
        setup.libraries(),
        setup.skeletonClasses(),
        setup.problems(),
        setup.givenTypes()::contains,
        setup::isVisible);
  }

  @Override
  public void begin() {
    stack.begin();
  }

  /** What was used up since {@link #begin}; any thread may ask. */
  public Effort spent() {
    return stack.spent();
  }

  @Override
  public SortedMap<String, Compilation> compileAll(SortedMap<String, List<SourceFile>> problems) {
    SortedMap<String, Compilation> compiled = new TreeMap<>(compileTogether(problems));
    problems.forEach(
        (name, sources) -> compiled.computeIfAbsent(name, open -> compile(open, sources)));
    return compiled;
  }

  /**
   * Compiles one problem.
   *
   * @param problemPackage as {@code problem31}
   * @param sources all of its sources, without the given types, and those of the student's own
   *     packages that it may use: of these javac refuses only what it needs
   */
  public Compilation compile(String problemPackage, List<SourceFile> sources) {
    Units units = Units.of(problemPackage, sources);
    if (units.helpers().isEmpty()) {
      return compile(units, sources);
    }
    // As at home, all at once: a class may stand in a file of another name. If that fails, without
    // what the problem does not need.
    Compilation whole = compile(units, sources);
    return whole instanceof Compilation.NotCompiled ? compile(units, units.own()) : whole;
  }

  private Compilation compile(Units units, List<SourceFile> asked) {
    List<SourceFile> offered = new ArrayList<>(units.helpers());
    offered.removeAll(asked);
    MemoryFiles memory = cold.files(Set.of(units.ownPackage())).offering(offered);
    Optional<ColdJavac.Answer> answer = cold.compile(memory, asked);
    if (answer.isEmpty()) {
      return new Compilation.Undecided("the compiler broke down");
    } else if (!answer.get().sound()) {
      return new Compilation.NotCompiled(answer.get().complaints().errors(asked));
    }
    return units.taken(memory);
  }

  /**
   * Says what {@link #compile} says, and is much quicker: it tries what is remembered of the
   * libraries first.
   */
  public Compilation compileLikelySound(String problemPackage, List<SourceFile> sources) {
    Compilation quick =
        Units.of(problemPackage, sources).isHelped()
            ? null
            : compileTogether(new TreeMap<>(Map.of(problemPackage, sources))).get(problemPackage);
    return quick != null ? quick : compile(problemPackage, sources);
  }

  /**
   * Compiles several problems at once, with what is remembered of the libraries.
   *
   * @param problems package (as {@code problem31}) to its sources
   * @return what {@link #compile} would say; not in it are those that name another's package and so
   *     must see its skeleton, and those of which javac says what might depend on the others
   */
  public SortedMap<String, Compilation> compileTogether(
      SortedMap<String, List<SourceFile>> problems) {
    SortedMap<String, List<SourceFile>> separate = separation.of(problems);
    SortedMap<String, List<SourceFile>> helped = new TreeMap<>(separate);
    helped.entrySet().removeIf(each -> !Units.of(each.getKey(), each.getValue()).isHelped());
    separate.keySet().removeAll(helped.keySet());
    SortedMap<String, Compilation> decided = withHelpers(helped);
    while (!separate.isEmpty()) {
      WarmJavac.Result<SortedMap<String, Compilation>> result = together(separate);
      result.taken().ifPresent(decided::putAll);
      if (result.taken().isPresent()) {
        return decided;
      }
      SortedMap<String, List<SourceFile>> blamed = new TreeMap<>(separate);
      blamed.values().removeIf(sources -> !result.complaints().isAbout(sources));
      if (blamed.isEmpty()) {
        return decided;
      }
      if (blamed.size() == 1) {
        refused(blamed.get(blamed.firstKey()), result.complaints())
            .ifPresent(refusal -> decided.put(blamed.firstKey(), refusal));
      }
      // Without those that javac complains of, the others may be sound.
      separate.keySet().removeAll(blamed.keySet());
    }
    return decided;
  }

  /**
   * Where all complaints are about one problem, javac would say the same of it alone: no source is
   * out of place, and none names another problem's package.
   */
  private static Optional<Compilation> refused(List<SourceFile> blamed, Complaints complaints) {
    return complaints.refusesOnly(blamed)
        ? Optional.of(new Compilation.NotCompiled(complaints.errors(blamed)))
        : Optional.empty();
  }

  /**
   * Those that share helper classes, all at once if that is sound. Without what is remembered: the
   * packages of one student must not be there for the next.
   */
  private SortedMap<String, Compilation> withHelpers(SortedMap<String, List<SourceFile>> problems) {
    if (problems.isEmpty()) {
      return new TreeMap<>();
    }
    List<SourceFile> all = problems.values().stream().flatMap(List::stream).distinct().toList();
    MemoryFiles memory = cold.files(packages(problems.keySet()));
    boolean sound =
        cold.compile(memory, all)
            .filter(answer -> answer.sound() && answer.complaints().isEmpty())
            .isPresent();
    return sound ? byProblem(problems, memory).orElseGet(TreeMap::new) : new TreeMap<>();
  }

  private WarmJavac.Result<SortedMap<String, Compilation>> together(
      SortedMap<String, List<SourceFile>> problems) {
    List<MemorySource> sources =
        problems.values().stream().flatMap(List::stream).map(MemorySource::new).toList();
    return warm.compile(sources, written -> byProblem(problems, written));
  }

  private static Optional<SortedMap<String, Compilation>> byProblem(
      SortedMap<String, List<SourceFile>> problems, MemoryFiles memory) {
    SortedMap<String, Compilation> compiled = new TreeMap<>();
    Set<String> owned = new HashSet<>();
    for (Map.Entry<String, List<SourceFile>> problem : problems.entrySet()) {
      SortedMap<String, byte[]> own =
          Units.of(problem.getKey(), problem.getValue()).classes(memory);
      owned.addAll(own.keySet());
      compiled.put(problem.getKey(), new Compilation.Compiled(own));
    }
    return owned.size() == memory.classes().size() ? Optional.of(compiled) : Optional.empty();
  }

  @Override
  public void close() {
    cold.close();
  }
}
