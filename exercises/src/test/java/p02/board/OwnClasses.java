package p02.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.precheck.reach.ClassFacts;
import p02.precheck.tree.TakenPackages;

/** The classes that lie in folders: yours and the self-check's. Libraries lie in jars, and given code has names of its own. */
final class OwnClasses {
  /** By name, not by package: a class that you put into one of these packages is not handed in. */
  private static final Set<String> GIVEN = given();

  private final ClassLoader loader;
  private final Path tests;
  private final Map<String, Optional<ClassFacts>> known = new HashMap<>();
  private final Map<String, Path> roots = new HashMap<>();

  /**
   * The classes that a test sees. Where they come from memory, as in {@code ./p02 check}, none is
   * found: that command looks at them itself.
   *
   * @param test a class of the self-check
   */
  OwnClasses(Class<?> test) {
    this.loader = test.getClassLoader();
    String name = test.getName().replace('.', '/');
    URL place = loader.getResource(name + ".class");
    this.tests = place == null ? Path.of("") : root(name, place);
  }

  /** What is known of a class, if it lies in a folder and is not given. */
  Optional<ClassFacts> facts(String name) {
    return known.computeIfAbsent(name, this::read);
  }

  /** Whether a class is the student's. */
  boolean isStudents(String name) {
    return facts(name).isPresent() && !roots.get(name).equals(tests);
  }

  /** The folder in which a class lies, once {@link #facts} has found it. */
  Path root(String name) {
    return roots.get(name);
  }

  private Optional<ClassFacts> read(String name) {
    URL place = isGiven(name) ? null : loader.getResource(name + ".class");
    if (place == null || !place.getProtocol().equals("file")) {
      return Optional.empty();
    }
    roots.put(name, root(name, place));
    try (InputStream in = place.openStream()) {
      return Optional.of(ClassFacts.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(place + " cannot be read", e);
    }
  }

  private static Path root(String name, URL place) {
    Path folder = Path.of(URI.create(place.toString()));
    for (int i = 0; i < name.split("/").length; i++) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static boolean isGiven(String name) {
    return GIVEN.contains(name.replaceFirst("\\$.*", ""));
  }

  private static Set<String> given() {
    try (InputStream in = OwnClasses.class.getResourceAsStream("/given.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("given.txt cannot be read", e);
    }
  }

  /** The packages of these classes in which helpers may stand. */
  static Set<String> helpers(Set<String> classes) {
    return classes.stream()
        .filter(name -> name.indexOf('.') > 0)
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .filter(name -> !TakenPackages.holds(name))
        .collect(Collectors.toSet());
  }

  /** Every class below a folder that is not given: binary name to class file. */
  static Map<String, byte[]> below(Path root) {
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/').replaceFirst("\\.class$", "");
        if (!isGiven(name)) {
          classes.put(name.replace('/', '.'), Files.readAllBytes(file));
        }
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(root + " cannot be read", e);
    }
  }
}
