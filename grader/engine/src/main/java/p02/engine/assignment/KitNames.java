package p02.engine.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.worker.ProblemPackages;

/**
 * Packages that no submission may bring: those of the kit, of its libraries and of the JDK, found
 * by looking at what is there.
 *
 * @param problems the problems' packages, by full name
 * @param beginnings of names that are taken: one or two words
 * @param classes the kit's own, by binary name; of nested ones the outermost
 */
public record KitNames(Set<String> problems, Set<String> beginnings, Set<String> classes) {
  /** Copies the sets. */
  public KitNames {
    problems = Set.copyOf(problems);
    beginnings = Set.copyOf(beginnings);
    classes = Set.copyOf(classes);
  }

  /**
   * The names of a kit, for intake. It is read when they are first asked for: many submissions hold
   * no packages but the problems'.
   *
   * @throws UncheckedIOException (when asked) if a library cannot be read
   */
  public static Supplier<KitNames> whenAsked(Kit kit, HiddenTests tests) {
    AtomicReference<Optional<KitNames>> read = new AtomicReference<>(Optional.empty());
    return () ->
        read.updateAndGet(known -> known.or(() -> Optional.of(unchecked(kit, tests))))
            .orElseThrow();
  }

  private static KitNames unchecked(Kit kit, HiddenTests tests) {
    try {
      return of(kit, tests);
    } catch (IOException e) {
      throw new UncheckedIOException("the names of the kit's packages cannot be read", e);
    }
  }

  /** Reads the names of one kit. */
  public static KitNames of(Kit kit, HiddenTests tests) throws IOException {
    Set<String> problems =
        tests.packages().stream().map(ProblemPackages::full).collect(Collectors.toSet());
    Set<String> taken = jdk();
    List<Path> classPath = new ArrayList<>(kit.workerClassPath());
    classPath.addAll(kit.studentLibraries());
    classPath.addAll(kit.ownClasses());
    Set<String> classes = new TreeSet<>();
    for (Path each : Set.copyOf(classPath)) {
      for (String name : classes(each)) {
        taken.add(beginning(name.substring(0, name.lastIndexOf('.'))));
        if (name.startsWith("p02.")) {
          classes.add(name);
        }
      }
    }
    return new KitNames(problems, taken, classes);
  }

  /**
   * Whether a package is not the student's to fill. What stands below a problem's package is; the
   * problem's package itself holds no helpers of other problems.
   */
  public boolean own(String packageName) {
    if (problems.contains(packageName)) {
      return true;
    }
    String beginning = beginning(packageName);
    boolean taken =
        beginnings.contains(beginning) || beginnings.contains(beginning.replaceFirst("\\..*", ""));
    return taken && !problems.contains(beginning);
  }

  /** The JDK's packages, and the first words that are all its own: {@code java}, {@code javax}. */
  private static Set<String> jdk() {
    Set<String> taken = new TreeSet<>();
    ModuleFinder.ofSystem().findAll().stream()
        .flatMap(module -> module.descriptor().packages().stream())
        .map(KitNames::beginning)
        .forEach(taken::add);
    Object.class.getModule().getDescriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .map(name -> name.replaceFirst("\\..*", ""))
        .forEach(taken::add);
    return taken;
  }

  private static Set<String> classes(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        return classes(files.map(file -> place.relativize(file).toString().replace('\\', '/')));
      }
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      return classes(jar.stream().map(entry -> entry.getName()));
    }
  }

  private static Set<String> classes(Stream<String> files) {
    return files
        .filter(file -> file.endsWith(".class") && file.indexOf('/') > 0)
        .filter(file -> !file.startsWith("META-INF/"))
        .map(file -> file.replaceFirst("(?:\\$.*)?\\.class$", "").replace('/', '.'))
        .filter(name -> name.indexOf('.') > 0)
        .collect(Collectors.toSet());
  }

  /** The first two words of a name: enough to tell whose it is. */
  private static String beginning(String packageName) {
    int second = packageName.indexOf('.', packageName.indexOf('.') + 1);
    return second < 0 ? packageName : packageName.substring(0, second);
  }
}
