package p02.engine.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import p02.engine.standin.MethodRedirection;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.GaveUp;
import p02.precheck.compile.SourceCompiler;
import p02.precheck.compile.SourceFile;

/**
 * Compiles again without the methods that javac refuses, so that a broken method costs only its
 * tasks. Eclipse's compiler was tried for this: where a class has a syntax error, it makes every
 * method of the class throw, and nothing is saved.
 */
public final class RepairingCompiler {
  private static final int MOST_ROUNDS = 12;
  private static final String NO_TASK = "";

  private final SourceCompiler compiler;
  private final Function<String, Optional<String>> reference;
  private final Function<String, Optional<SortedMap<String, byte[]>>> compiledReference;
  private final Runnable watch;

  /**
   * A compiler.
   *
   * @param compiler javac
   * @param reference source text of a class of the reference solutions, by name
   * @param compiledReference that class, and those nested in it, by the same name
   * @param watch is asked again and again while a text is worked on, and may end that by an
   *     exception
   */
  public RepairingCompiler(
      SourceCompiler compiler,
      Function<String, Optional<String>> reference,
      Function<String, Optional<SortedMap<String, byte[]>>> compiledReference,
      Runnable watch) {
    this.watch = watch;
    this.compiler = compiler;
    this.reference = reference;
    this.compiledReference = compiledReference;
  }

  /**
   * Repairs a problem that was refused.
   *
   * @param builtOn the sets of tasks that its tasks are built on
   * @return a {@link Compilation.Repaired}, or what was refused if there is nothing to save
   */
  public Compilation repair(
      String problemPackage,
      List<SourceFile> sources,
      Compilation.NotCompiled refused,
      Set<Set<String>> builtOn) {
    if (GaveUp.is(refused)) {
      return refused;
    }
    Map<String, Repair> repairs = new TreeMap<>();
    for (SourceFile source : sources) {
      reference
          .apply(source.className())
          .ifPresent(
              text ->
                  repairs.put(
                      source.path(), new Repair(source.className(), source.text(), text, watch)));
    }
    repairs.values().forEach(Repair::unbalanced);
    List<Diagnostic> errors = refused.diagnostics();
    boolean unbalanced = repairs.values().stream().anyMatch(each -> !each.broken().isEmpty());
    boolean found = unbalanced || takeOut(errors, repairs);
    for (int round = 0; found && round < MOST_ROUNDS; round++) {
      Compilation open = compiled(problemPackage, texts(sources, repairs, Set.of()));
      if (open instanceof Compilation.Compiled rest) {
        SortedMap<String, byte[]> base = base(problemPackage, sources, repairs, rest);
        return new Compilation.Repaired(
            base,
            tasks(repairs),
            serving(problemPackage, sources, repairs, base, builtOn),
            refused.diagnostics());
      }
      found =
          open instanceof Compilation.NotCompiled still
              && takeOut(original(still.diagnostics(), sources, repairs), repairs);
    }
    return refused;
  }

  /** Every refused task open; a method of no task is the reference's. */
  private SortedMap<String, byte[]> base(
      String problemPackage,
      List<SourceFile> sources,
      Map<String, Repair> repairs,
      Compilation.Compiled open) {
    if (repairs.values().stream().noneMatch(Repair::isCommonBroken)) {
      return open.classes();
    }
    return sound(problemPackage, sources, repairs, Set.of(NO_TASK)).orElse(open.classes());
  }

  /**
   * For each set of refused tasks that others are built on, the classes in which they are served.
   */
  private Map<Set<String>, SortedMap<String, byte[]>> serving(
      String problemPackage,
      List<SourceFile> sources,
      Map<String, Repair> repairs,
      SortedMap<String, byte[]> open,
      Set<Set<String>> builtOn) {
    Map<Set<String>, SortedMap<String, byte[]>> serving = new HashMap<>();
    Map<Set<String>, Optional<SortedMap<String, byte[]>>> compiled = new HashMap<>();
    compiled.put(Set.of(), Optional.of(open));
    Set<String> refused = tasks(repairs);
    for (Set<String> some : builtOn) {
      SortedSet<String> served = new TreeSet<>(some);
      served.retainAll(refused);
      if (!served.isEmpty() && !serving.containsKey(served)) {
        Set<String> withText =
            withText(
                served,
                repairs,
                with ->
                    compiled
                        .computeIfAbsent(
                            with, text -> sound(problemPackage, sources, repairs, text))
                        .isPresent());
        serving.put(served, redirected(compiled.get(withText).orElseThrow(), repairs, served));
      }
    }
    return serving;
  }

  /** Those of some tasks whose methods need the reference's text, as far as it fits the rest. */
  private static Set<String> withText(
      Set<String> served, Map<String, Repair> repairs, Predicate<Set<String>> fits) {
    Set<String> withText = Set.of();
    for (String task : served) {
      if (repairs.values().stream().anyMatch(repair -> repair.isTextNeeded(task))) {
        Set<String> more = new TreeSet<>(withText);
        more.add(task);
        withText = fits.test(more) ? more : withText;
      }
    }
    return withText;
  }

  /**
   * The classes with the reference's text of some tasks, if that fits the rest and none of them
   * holds it as a text.
   */
  private Optional<SortedMap<String, byte[]>> sound(
      String problemPackage,
      List<SourceFile> sources,
      Map<String, Repair> repairs,
      Set<String> withText) {
    return compiled(problemPackage, texts(sources, repairs, withText))
                instanceof Compilation.Compiled fits
            && repairs.values().stream()
                .noneMatch(
                    each -> Literals.hold(fits.classes().values(), each.referenceTexts(withText)))
        ? Optional.of(fits.classes())
        : Optional.empty();
  }

  /** The classes with static methods that were taken out calling a copy of the reference. */
  private SortedMap<String, byte[]> redirected(
      SortedMap<String, byte[]> classes, Map<String, Repair> repairs, Set<String> served) {
    SortedMap<String, byte[]> redirected = classes;
    for (Repair repair : repairs.values()) {
      String name = repair.className();
      for (String method : repair.redirected(served)) {
        SortedMap<String, byte[]> before = redirected;
        redirected =
            compiledReference
                .apply(name)
                .flatMap(found -> MethodRedirection.redirect(before, name, Set.of(method), found))
                .orElse(before);
      }
    }
    return redirected;
  }

  private Compilation compiled(String problemPackage, List<SourceFile> sources) {
    return compiler
        .compileAll(new TreeMap<>(Map.of(problemPackage, sources)))
        .getOrDefault(problemPackage, new Compilation.Undecided("the compiler said nothing"));
  }

  private boolean takeOut(List<Diagnostic> errors, Map<String, Repair> repairs) {
    boolean found = false;
    for (Diagnostic error : errors) {
      watch.run();
      Repair repair = repairs.get(error.path());
      found |= repair != null && repair.at(error.line());
    }
    return found;
  }

  /** Lines of the repaired text, given as lines of the student's, where the text is the same. */
  private static List<Diagnostic> original(
      List<Diagnostic> errors, List<SourceFile> sources, Map<String, Repair> repairs) {
    List<Diagnostic> located = new ArrayList<>();
    for (SourceFile source : sources) {
      Repair repair = repairs.get(source.path());
      List<Diagnostic> here =
          errors.stream().filter(error -> error.path().equals(source.path())).toList();
      if (repair != null && !here.isEmpty()) {
        List<String> repaired = repair.withOpenTasks().lines().toList();
        List<String> lines = source.text().lines().toList();
        for (Diagnostic error : here) {
          int last = (int) Math.min(repaired.size(), error.line());
          int index = lines.indexOf(repaired.get(Math.max(0, last - 1)));
          located.add(new Diagnostic(error.path(), index + 1L, error.message()));
        }
      }
    }
    return located;
  }

  private static List<SourceFile> texts(
      List<SourceFile> sources, Map<String, Repair> repairs, Set<String> served) {
    List<SourceFile> texts = new ArrayList<>();
    for (SourceFile source : sources) {
      Repair repair = repairs.get(source.path());
      String text =
          repair == null || repair.broken().isEmpty()
              ? source.text()
              : served.isEmpty() ? repair.withOpenTasks() : repair.withReference(served);
      texts.add(new SourceFile(source.path(), source.className(), text));
    }
    return texts;
  }

  private static Set<String> tasks(Map<String, Repair> repairs) {
    Set<String> tasks = new TreeSet<>();
    repairs.values().forEach(repair -> tasks.addAll(repair.tasks()));
    return tasks;
  }
}
