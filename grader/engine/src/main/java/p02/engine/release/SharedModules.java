package p02.engine.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The modules that students have, too, as a Maven repository: each as a jar with its sources, and
 * all of one version, the hash of what is in them. So a corrected one never meets an old one of the
 * same name in somebody's local repository.
 *
 * @param modules artifact's name to what it publishes
 * @param parents artifact's name to the text of its pom, for those without a jar
 */
record SharedModules(SortedMap<String, SharedModule> modules, SortedMap<String, String> parents) {
  private static final int DIGITS = 12;
  private static final String HERE = "1.0.0";
  private static final String ROOT = "p02-kit";
  private static final String PARENT = "p02-shipped";

  /** The version of one of the kit's own artifacts. */
  private static final Pattern OWN_VERSION =
      Pattern.compile(
          "(<groupId>p02</groupId>\\s*<artifactId>[^<]+</artifactId>\\s*<version>)"
              + Pattern.quote(HERE)
              + "(</version>)");

  private static final String PROPERTY = "<p02.shared>%s</p02.shared>";

  /** Finds them: the modules of the marker whose parent is the shipped one. */
  static SharedModules below(Path home) throws IOException {
    SortedMap<String, SharedModule> modules = new TreeMap<>();
    SortedMap<String, String> parents = new TreeMap<>();
    parents.put(ROOT, Files.readString(home.resolve("pom.xml")));
    for (Path folder : folders(home.resolve("grader"))) {
      String pom = Files.readString(folder.resolve("pom.xml"));
      String name = "p02-" + folder.getFileName();
      if (name.equals(PARENT)) {
        parents.put(name, pom);
      } else if (pom.contains("<artifactId>" + PARENT + "</artifactId>")) {
        modules.put(name, SharedModule.of(folder, pom));
      }
    }
    return new SharedModules(modules, parents);
  }

  private static List<Path> folders(Path grader) throws IOException {
    if (!Files.isDirectory(grader)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(grader)) {
      return found.filter(each -> Files.exists(each.resolve("pom.xml"))).sorted().toList();
    }
  }

  /** The version that they are published under. */
  String version() {
    StringBuilder all = new StringBuilder();
    parents.forEach((name, pom) -> all.append(name).append(pom));
    modules.forEach(
        (name, module) ->
            all.append(name)
                .append(module.pom())
                .append(Hash.of(module.jar()))
                .append(Hash.of(module.sources())));
    return HERE + "-" + Hash.of(all.toString().getBytes(UTF_8)).substring(0, DIGITS);
  }

  /** A pom's text that asks for them in their version. */
  String namedIn(String pom) {
    return pom.replace(PROPERTY.formatted(HERE), PROPERTY.formatted(version()));
  }

  /** The repository's files. */
  Map<String, byte[]> repository() {
    String version = version();
    Map<String, byte[]> files = new TreeMap<>();
    parents.forEach((name, pom) -> files.put(path(name, version, ".pom"), published(pom, version)));
    modules.forEach(
        (name, module) -> {
          files.put(path(name, version, ".pom"), published(module.pom(), version));
          files.put(path(name, version, ".jar"), module.jar());
          files.put(path(name, version, "-sources.jar"), module.sources());
        });
    Map<String, byte[]> sums = new TreeMap<>();
    files.forEach(
        (name, content) -> sums.put(name + ".sha1", Hash.ofRepository(content).getBytes(UTF_8)));
    files.putAll(sums);
    return files;
  }

  private static String path(String name, String version, String ending) {
    return "repository/p02/%s/%s/%s-%s%s".formatted(name, version, name, version, ending);
  }

  private static byte[] published(String pom, String version) {
    return OWN_VERSION
        .matcher(pom)
        .replaceAll("$1" + version + "$2")
        .replace(PROPERTY.formatted(HERE), PROPERTY.formatted(version))
        .getBytes(UTF_8);
  }
}
