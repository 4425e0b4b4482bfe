package p02.student.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.GaveUp;
import p02.precheck.compile.ProblemCompiler;
import p02.precheck.compile.Setup;
import p02.precheck.compile.SourceCompiler;
import p02.precheck.compile.SourceFile;
import p02.precheck.member.ChangedMember;
import p02.precheck.member.ClassMembers;
import p02.precheck.member.ParsedMembers;
import p02.precheck.screen.Library;
import p02.precheck.screen.Screen;
import p02.precheck.screen.Screening;
import p02.precheck.weave.Meter;
import p02.precheck.weave.Weaving;
import p02.student.home.Home;
import p02.student.home.ShippedKit;
import p02.student.tree.StudentTree;

/** Compiles, screens and meters, as the marker does; what has not changed is not compiled again. */
final class Preparation implements AutoCloseable {
  private final SortedSet<String> problems;
  private final Set<String> given;
  private final Predicate<String> isShipped;
  private final Function<String, List<ClassMembers>> skeletons;
  private final SourceCompiler compiler;
  private final Library library;
  private final Screen screen;
  private final Meter meter;
  private final Map<List<SourceFile>, Compilation> known = new HashMap<>();

  private @Nullable PreparedTree last;

  private Preparation(ShippedKit kit, SourceCompiler compiler, Library library) {
    this.problems = kit.problems();
    this.given = kit.givenTypes();
    this.skeletons = kit::skeletons;
    this.isShipped = name -> kit.classFile(name.replace('.', '/')).isPresent();
    this.compiler = compiler;
    this.library = library;
    this.screen = new Screen(library);
    this.meter = new Meter(library);
  }

  /**
   * Ready to compile.
   *
   * @param libraries as this JVM was started with
   */
  static Preparation of(Home home, ShippedKit kit, List<Path> libraries) {
    Path skeletons = home.kit().get(0);
    List<String> visible = HomeLimits.standard().visible();
    Setup setup = new Setup(libraries, skeletons, kit.problems(), kit.givenTypes(), visible);
    SourceCompiler compiler = new PatientCompiler(() -> ProblemCompiler.of(setup), GaveUp.BUDGET);
    Library library =
        Library.open(Stream.concat(Stream.of(skeletons), libraries.stream()).toList());
    return new Preparation(kit, compiler, library);
  }

  /** Makes the student's code ready. */
  PreparedTree prepare(Home home) throws IOException {
    StudentTree tree = StudentTree.read(home, problems, given).withUnread(home, isShipped);
    if (last == null || !last.tree().equals(tree)) {
      last = prepare(tree);
    }
    return last;
  }

  private PreparedTree prepare(StudentTree tree) {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    SortedMap<String, List<Diagnostic>> broken = new TreeMap<>();
    compiled(tree)
        .forEach(
            (problem, compilation) -> {
              if (compilation instanceof Compilation.Compiled sound) {
                classes.putAll(sound.classes());
              } else if (compilation instanceof Compilation.NotCompiled refused) {
                broken.put(problem, refused.diagnostics());
              } else {
                throw new IllegalStateException("the compiler says of " + problem + " nothing");
              }
            });
    Set<String> helperPackages =
        tree.helpers().stream()
            .map(each -> each.className().substring(0, each.className().lastIndexOf('.')))
            .collect(Collectors.toSet());
    SortedMap<String, Screening> screened = screen.screen(classes, helperPackages);
    Weaving weaving = meter.weave(classes, screened);
    return new PreparedTree(
        tree,
        classes,
        weaving.classes(),
        broken,
        changed(tree, broken.keySet()),
        screened,
        weaving.all(screened));
  }

  /** Methods that are not as they came may be why their problem does not compile. */
  private List<ChangedMember> changed(StudentTree tree, Set<String> broken) {
    return broken.stream()
        .flatMap(
            problem ->
                ParsedMembers.changed(tree.problems().get(problem), skeletons.apply(problem))
                    .stream())
        .toList();
  }

  private SortedMap<String, Compilation> compiled(StudentTree tree) {
    SortedMap<String, List<SourceFile>> asked = new TreeMap<>();
    tree.problems().keySet().forEach(problem -> asked.put(problem, tree.sourcesOf(problem)));
    SortedMap<String, List<SourceFile>> changed = new TreeMap<>(asked);
    changed.values().removeIf(known::containsKey);
    compiler.begin();
    SortedMap<String, Compilation> fresh = compiler.compileAll(changed);
    Map<List<SourceFile>, Compilation> now = new HashMap<>();
    SortedMap<String, Compilation> all = new TreeMap<>();
    asked.forEach(
        (problem, sources) -> {
          Compilation answer = fresh.getOrDefault(problem, known.get(sources));
          now.put(sources, answer);
          all.put(problem, answer);
        });
    // Only what stands on the disk now, so that a long watch does not grow.
    known.clear();
    known.putAll(now);
    return all;
  }

  @Override
  public void close() throws IOException {
    compiler.close();
    library.close();
  }
}
