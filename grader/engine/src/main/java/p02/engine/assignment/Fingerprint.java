package p02.engine.assignment;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import p02.engine.model.Problem;
import p02.precheck.digest.Digest;
import p02.precheck.screen.Screen;

/**
 * What verdicts depend on beside the submission: hidden tests, solutions, grader, libraries and
 * Java. A hidden test's own package counts for its problem alone.
 *
 * @param byProblem problem number to a digest
 */
public record Fingerprint(Map<String, String> byProblem) {
  /** Copies the map. */
  public Fingerprint {
    byProblem = Map.copyOf(byProblem);
  }

  /** Reads what was built. */
  public static Fingerprint of(Kit kit, HiddenTests tests) throws IOException {
    Map<String, Digest> own = new TreeMap<>();
    tests.assignment().problems().forEach(each -> own.put(each.packageName(), Digest.start()));
    Digest shared = Digest.start().add(System.getProperty("java.vm.version", ""));
    try (JarFile jar = new JarFile(kit.hiddenJar().toFile())) {
      for (JarEntry entry : entries(jar)) {
        add(owner(entry, own).orElse(shared), entry);
      }
    }
    addTree(shared, kit.skeletonClasses());
    addTree(shared, kit.referenceClasses());
    addTree(shared, whereabouts(Fingerprint.class));
    addTree(shared, whereabouts(Screen.class));
    for (Path library : kit.workerClassPath()) {
      if (!library.equals(kit.hiddenJar())) {
        shared.add(library.getFileName().toString()).add("" + Files.size(library));
      }
    }
    String common = shared.hex();
    Map<String, String> all = new TreeMap<>();
    for (Problem problem : tests.assignment().problems()) {
      all.put(problem.number(), own.get(problem.packageName()).add(common).hex());
    }
    return new Fingerprint(all);
  }

  private static Iterable<JarEntry> entries(JarFile jar) {
    return jar.stream()
            .filter(entry -> !entry.isDirectory())
            .sorted(Comparator.comparing(JarEntry::getName))
        ::iterator;
  }

  private static Optional<Digest> owner(JarEntry entry, Map<String, Digest> own) {
    return own.entrySet().stream()
        .filter(each -> entry.getName().contains("/" + each.getKey() + "/"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void addTree(Digest digest, Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        digest.add(name);
        if (file.toString().endsWith(".jar")) {
          addJar(digest, file);
        } else {
          digest.add(Files.readAllBytes(file));
        }
      }
    }
  }

  private static void addJar(Digest digest, Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      entries(jar).forEach(entry -> add(digest, entry));
    }
  }

  /** What a jar knows of its entries tells one build from another; to hash them takes longer. */
  private static void add(Digest digest, JarEntry entry) {
    digest.add("%s %x %d".formatted(entry.getName(), entry.getCrc(), entry.getSize()));
  }

  /** The jar or folder that this class comes from. */
  private static Path whereabouts(Class<?> part) throws IOException {
    try {
      return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the grader does not know where it lies", e);
    }
  }
}
