package p02.engine.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The skeletons, the given code and the self-check, compiled: students' command compiles their
 * classes against it, one problem at a time, even where another does not compile.
 */
final class KitJar {
  private static final List<String> SOURCES =
      List.of("src/main/java", "src/given/java", "src/tutorials/java", "src/test/java");

  private KitJar() {}

  /**
   * The jar's bytes; the same for the same classes.
   *
   * @param exercises their folder, built
   */
  static byte[] bytes(Path exercises) throws IOException {
    SortedMap<String, byte[]> sources = new TreeMap<>();
    for (String root : SOURCES) {
      sources.putAll(BuiltClasses.files(exercises.resolve(root)));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String built : List.of("target/classes", "target/test-classes")) {
      files.putAll(BuiltClasses.of(exercises.resolve(built), sources.keySet()));
    }
    // Beside classes the self-check's texts, which lie on top.
    files
        .keySet()
        .removeIf(
            name -> !name.endsWith(".class") && (name.contains("/") || !name.endsWith(".txt")));
    return Zip.of(files);
  }
}
