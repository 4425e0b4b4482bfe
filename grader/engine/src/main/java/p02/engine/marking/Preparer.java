package p02.engine.marking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.assignment.Reference;
import p02.engine.model.Problem;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.engine.model.Task;
import p02.engine.repair.RepairingCompiler;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.SourceCompiler;
import p02.precheck.compile.SourceFile;

/** Compiles and screens. One for each thread. */
final class Preparer implements Preparing {
  private final HiddenTests tests;
  private final Reference skeletons;
  private final SourceCompiler compiler;
  private final Screener screener;
  private final RepairingCompiler repairing;
  private final Repairs repairs;
  private final CodeRemarks remarks;
  private final ReadingBudget budget = new ReadingBudget(ReadingBudget.MOST);

  /** A preparer; it closes its compiler. */
  Preparer(
      Kit kit, HiddenTests tests, Reference reference, Repairs repairs, SourceCompiler compiler)
      throws IOException {
    this.tests = tests;
    this.skeletons = Reference.read(kit.skeletonClasses(), tests.givenTypes());
    this.repairs = repairs;
    this.remarks = new CodeRemarks(tests.assignment());
    this.compiler = compiler;
    List<Path> library = new ArrayList<>(kit.studentLibraries());
    library.add(kit.skeletonClasses());
    this.screener = new Screener(library, budget);
    this.repairing =
        new RepairingCompiler(compiler, kit::referenceSource, reference::classes, budget);
  }

  @Override
  public Prepared prepare(Submission submission) {
    long start = System.nanoTime();
    budget.begin();
    HeldBytes held = new HeldBytes(submission);
    SortedMap<String, Compilation> compiled = compileAll(submission);
    compiled.values().forEach(held::add);
    SortedMap<String, byte[]> own = own(compiled);
    Set<String> packages = packages(submission);
    Screener.Screened screened = screener.screen(own, packages);
    SortedMap<String, byte[]> bound = bound(compiled, screened);
    held.add(bound);
    return new Prepared(
        submission,
        compiled,
        bound,
        serving(compiled, own, packages, bound, held),
        remarks.on(own, screened.refusals()),
        (System.nanoTime() - start) / 1e9);
  }

  /** For some of the tasks that javac refused, what runs tasks that are built on them. */
  private Map<Set<String>, Map<String, byte[]>> serving(
      SortedMap<String, Compilation> compiled,
      SortedMap<String, byte[]> own,
      Set<String> packages,
      SortedMap<String, byte[]> usual,
      HeldBytes held) {
    Map<Set<String>, Map<String, byte[]>> serving = new HashMap<>();
    for (Compilation each : compiled.values()) {
      if (each instanceof Compilation.Repaired repaired) {
        repaired
            .serving()
            .forEach(
                (tasks, classes) -> {
                  SortedMap<String, byte[]> all = new TreeMap<>(own);
                  all.keySet().removeAll(repaired.classes().keySet());
                  all.putAll(classes);
                  Screener.Screened screened = screener.screen(all, packages);
                  Map<String, byte[]> later = shared(bound(compiled, screened), usual);
                  held.add(later);
                  budget.look();
                  serving.put(tasks, later);
                });
      }
    }
    return serving;
  }

  /** With the usual classes wherever they are the same: one large class is not held many times. */
  private static Map<String, byte[]> shared(
      SortedMap<String, byte[]> classes, SortedMap<String, byte[]> usual) {
    classes.replaceAll(
        (name, each) -> Arrays.equals(each, usual.get(name)) ? usual.get(name) : each);
    return classes;
  }

  private static Set<String> packages(Submission submission) {
    return submission.ownPackages().files().stream()
        .map(SourceFile::className)
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .collect(Collectors.toSet());
  }

  private SortedMap<String, Compilation> compileAll(Submission submission) {
    SortedMap<String, List<SourceFile>> found = new TreeMap<>();
    submission
        .problems()
        .forEach(
            (name, sources) -> {
              if (sources instanceof ProblemSources.Found here) {
                List<SourceFile> files = new ArrayList<>(here.files());
                files.addAll(submission.ownPackages().namedBy(here.files()));
                found.put(name, files);
              }
            });
    compiler.begin();
    SortedMap<String, Compilation> compiled = new TreeMap<>(compiler.compileAll(found));
    if (repairs == Repairs.ON) {
      compiled.replaceAll((name, each) -> repaired(name, found.get(name), each));
    }
    return compiled;
  }

  private Compilation repaired(
      String problemPackage, List<SourceFile> sources, Compilation compiled) {
    return compiled instanceof Compilation.NotCompiled refused
        ? repairing.repair(problemPackage, sources, refused, builtOn(problemPackage))
        : compiled;
  }

  /** What the tasks of a problem are built on. */
  private Set<Set<String>> builtOn(String problemPackage) {
    return tests.assignment().problems().stream()
        .filter(problem -> problem.packageName().equals(problemPackage))
        .flatMap(problem -> problem.tasks().stream())
        .map(Task::builtOn)
        .collect(Collectors.toSet());
  }

  /** All classes of the submission that compiled. */
  private static SortedMap<String, byte[]> own(SortedMap<String, Compilation> compiled) {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (Compilation each : compiled.values()) {
      if (each instanceof Compilation.Compiled sound) {
        classes.putAll(sound.classes());
      } else if (each instanceof Compilation.Repaired repaired) {
        classes.putAll(repaired.classes());
      }
    }
    return classes;
  }

  /** The submission's classes as they may run, and untouched ones where a problem has none. */
  private SortedMap<String, byte[]> bound(
      SortedMap<String, Compilation> compiled, Screener.Screened screened) {
    SortedMap<String, byte[]> classes = new TreeMap<>(screened.classes());
    for (Problem problem : tests.assignment().problems()) {
      Compilation own = compiled.get(problem.packageName());
      boolean sound = own instanceof Compilation.Compiled || own instanceof Compilation.Repaired;
      if (!sound) {
        classes.putAll(skeletons.problem(problem.packageName()));
      }
    }
    return classes;
  }

  @Override
  public void close() {
    compiler.close();
    screener.close();
  }
}
