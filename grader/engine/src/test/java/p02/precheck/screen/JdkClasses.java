package p02.precheck.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public classes of the JDK that runs. */
final class JdkClasses {
  private static final FileSystem JDK = FileSystems.getFileSystem(URI.create("jrt:/"));

  private JdkClasses() {}

  /** Those of all packages of {@code java.base}. */
  static Stream<Class<?>> all() {
    return ModuleLayer.boot()
        .findModule("java.base")
        .orElseThrow()
        .getDescriptor()
        .exports()
        .stream()
        .filter(each -> !each.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .flatMap(name -> in(name).stream());
  }

  /** Those of some packages of {@code java.base}. */
  static List<Class<?>> in(String... packages) {
    return Stream.of(packages).<Class<?>>flatMap(name -> in(name).stream()).toList();
  }

  /** Internal names of all classes of some packages, public or not. */
  static List<String> all(String... packages) {
    return Stream.of(packages).flatMap(name -> files(name).stream()).toList();
  }

  private static List<String> files(String name) {
    Path folder = JDK.getPath("modules", "java.base", name.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> folder.subpath(2, folder.getNameCount()).resolve(file.getFileName()))
          .map(Path::toString)
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.replace(".class", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> in(String name) {
    Path folder = JDK.getPath("modules", "java.base", name.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class"))
          .sorted()
          .<Class<?>>map(file -> load(name + "." + file.replace(".class", "")))
          .filter(JdkClasses::isPublic)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    boolean itself = Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass();
    return itself && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }
}
