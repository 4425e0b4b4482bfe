package p02.engine.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import p02.engine.model.Compilation;
import p02.engine.model.Diagnostic;
import p02.engine.model.SourceFile;

/**
 * javac in memory. Every problem compiles against the skeleton API of the others; annotation
 * processors never run. For one thread: the open jars are kept between calls.
 */
public final class ProblemCompiler implements AutoCloseable {
  private static final int MOST_ERRORS = 20;

  // --release would be stricter, but javac takes it with its own file manager only.
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-g",
          "-nowarn",
          "-Xlint:-options",
          "-Xmaxerrs",
          String.valueOf(MOST_ERRORS),
          "-source",
          "17",
          "-target",
          "17");

  private final JavaCompiler javac;
  private final StandardJavaFileManager files;
  private final CachedListings listings;
  private final Separation separation;
  private final WarmJavac warm;
  private final Predicate<String> givenType;
  private final Predicate<String> visible;

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
    this.visible = visible;
    this.givenType = givenType;
    this.javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new IllegalStateException(
          "this Java has no compiler. Install a JDK, not a JRE, and let JAVA_HOME point to it");
    }
    this.files = javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
    List<File> classPath =
        Stream.concat(Stream.of(skeletonClasses), libraries.stream()).map(Path::toFile).toList();
    try {
      files.setLocation(StandardLocation.CLASS_PATH, classPath);
    } catch (IOException e) {
      throw new UncheckedIOException("a library cannot be opened", e);
    }
    this.listings = new CachedListings(files);
    this.separation = new Separation(problems, givenType);
    Set<String> packages = problems.stream().map(name -> "p02." + name).collect(Collectors.toSet());
    this.warm =
        new WarmJavac(OPTIONS, () -> new MemoryFiles(listings, packages, givenType, visible));
  }

  /**
   * Compiles one problem.
   *
   * @param problemPackage as {@code problem31}
   * @param sources all of its sources, without the given types
   */
  public Compilation compile(String problemPackage, List<SourceFile> sources) {
    String ownPackage = "p02." + problemPackage;
    MemoryFiles memory = new MemoryFiles(listings, Set.of(ownPackage), givenType, visible);
    Answer gaveUp = new Answer(false, Complaints.NONE);
    Optional<Answer> answer = LargeStack.call(() -> run(memory, sources), gaveUp);
    if (answer.isEmpty()) {
      return new Compilation.Undecided("the compiler did not come back");
    } else if (!answer.get().sound()) {
      return new Compilation.NotCompiled(answer.get().complaints().errors(sources));
    }
    return owned(ownPackage, memory.classes(), sources);
  }

  /**
   * Says what {@link #compile} says, and is much quicker: it tries what is remembered of the
   * libraries first.
   */
  public Compilation compileLikelySound(String problemPackage, List<SourceFile> sources) {
    Compilation quick =
        compileTogether(new TreeMap<>(Map.of(problemPackage, sources))).get(problemPackage);
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
    SortedMap<String, Compilation> decided = new TreeMap<>();
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

  private WarmJavac.Result<SortedMap<String, Compilation>> together(
      SortedMap<String, List<SourceFile>> problems) {
    List<MemorySource> sources =
        problems.values().stream().flatMap(List::stream).map(MemorySource::new).toList();
    return warm.compile(sources, written -> byProblem(problems, written));
  }

  private static Optional<SortedMap<String, Compilation>> byProblem(
      SortedMap<String, List<SourceFile>> problems, MemoryFiles memory) {
    SortedMap<String, byte[]> classes = memory.classes();
    SortedMap<String, Compilation> compiled = new TreeMap<>();
    int owned = 0;
    for (Map.Entry<String, List<SourceFile>> problem : problems.entrySet()) {
      Set<String> paths =
          problem.getValue().stream().map(SourceFile::path).collect(Collectors.toSet());
      SortedMap<String, byte[]> own = new TreeMap<>();
      for (String name : classes.keySet()) {
        boolean here =
            name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals("p02." + problem.getKey());
        if (here
            && memory.origin(name) instanceof MemorySource source
            && paths.contains(source.path())) {
          own.put(name, classes.get(name));
        }
      }
      owned += own.size();
      compiled.put(problem.getKey(), new Compilation.Compiled(own));
    }
    return owned == classes.size() ? Optional.of(compiled) : Optional.empty();
  }

  /** What javac made of sources, and what it had to say. */
  private record Answer(boolean sound, Complaints complaints) {}

  private Answer run(MemoryFiles memory, List<SourceFile> sources) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<MemorySource> units = sources.stream().map(MemorySource::new).toList();
    // What javac says as it breaks down belongs on nobody's terminal.
    boolean sound = javac.getTask(Writer.nullWriter(), memory, said, OPTIONS, null, units).call();
    return new Answer(sound, Complaints.of(said.getDiagnostics()));
  }

  /** A class that landed in another package would pose as somebody else's. */
  private static Compilation owned(
      String ownPackage, SortedMap<String, byte[]> classes, List<SourceFile> sources) {
    SortedMap<String, byte[]> own = new TreeMap<>();
    for (String name : classes.keySet()) {
      if (!name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(ownPackage)) {
        String path = sources.get(0).path();
        String message = "class %s does not belong here; begin the file with: package %s;";
        return new Compilation.NotCompiled(
            List.of(new Diagnostic(path, 0, message.formatted(name, ownPackage))));
      }
      own.put(name, classes.get(name));
    }
    return new Compilation.Compiled(own);
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the compiler's files could not be closed", e);
    }
  }
}
