package p02.precheck.build;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.precheck.text.Wrapping;
import p02.precheck.tree.UnreadFiles;

/**
 * Sources that Maven compiles and the marker does not read: what they change here is not so there.
 *
 * @param helpers those that somebody wrote and put elsewhere than their own, and why they are not
 *     read
 * @param all these, and given code that was changed
 */
record MavenOnly(SortedMap<String, String> helpers, SortedMap<String, String> all) {
  private static final int MARGIN = 2;

  MavenOnly {
    helpers = Collections.unmodifiableSortedMap(new TreeMap<>(helpers));
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /** Those of an unpacked folder; none where what came along is not known. */
  static MavenOnly in(Path root) throws IOException {
    Path kit = root.resolve("repository").resolve("kit.jar");
    if (!Files.exists(kit)) {
      return new MavenOnly(new TreeMap<>(), new TreeMap<>());
    }
    Set<String> shipped = names(kit);
    return new MavenOnly(
        UnreadFiles.helpers(root, shipped::contains), UnreadFiles.in(root, shipped::contains));
  }

  private static Set<String> names(Path kit) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(kit);
        Stream<Path> files = Files.walk(jar.getPath("/p02"))) {
      return files
          .map(file -> file.toString().substring(1))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
          .collect(Collectors.toSet());
    }
  }

  /** One after another; nothing where there are none. */
  String told() {
    return all.entrySet().stream()
        .map(each -> Wrapping.about(MARGIN, each.getKey(), "not read, " + each.getValue()))
        .collect(Collectors.joining());
  }
}
