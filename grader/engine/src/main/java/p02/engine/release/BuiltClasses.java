package p02.engine.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** What a build has left, without the classes whose source is gone since. */
final class BuiltClasses {
  private BuiltClasses() {}

  /**
   * The files of a folder of classes.
   *
   * @param built the folder
   * @param sources names of the sources that there are
   * @throws IllegalStateException if nothing is built
   */
  static SortedMap<String, byte[]> of(Path built, Set<String> sources) throws IOException {
    SortedMap<String, byte[]> files = files(built);
    if (files.keySet().stream().noneMatch(name -> name.endsWith(".class"))) {
      throw new IllegalStateException(built + " holds no classes. Type: mvn -DskipTests package");
    }
    files.entrySet().removeIf(each -> isClass(each) && !sources.contains(source(each)));
    return files;
  }

  /** The files below a folder, if it is there: path with slashes to content. */
  static SortedMap<String, byte[]> files(Path root) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> found = Files.walk(root)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static boolean isClass(Map.Entry<String, byte[]> file) {
    return file.getKey().endsWith(".class");
  }

  private static String source(Map.Entry<String, byte[]> file) {
    StringBuilder path =
        new StringBuilder(file.getKey().substring(0, file.getKey().lastIndexOf('/') + 1));
    new ClassReader(file.getValue())
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public void visitSource(String name, String debug) {
                path.append(name);
              }
            },
            ClassReader.SKIP_CODE);
    return path.toString();
  }
}
