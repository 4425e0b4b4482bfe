package p02.precheck.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import p02.precheck.allow.Advice;
import p02.precheck.allow.Allowlist;
import p02.precheck.screen.Known;
import p02.precheck.screen.Library;
import p02.precheck.screen.Resolver;
import p02.precheck.screen.Screen;

/**
 * Weaves a whole library, so that its methods pay for themselves as a student's own do, and nobody
 * has to price them one by one. Same jar, same bytes.
 */
public final class LibraryWeaver {
  private static final String SUFFIX = ".class";

  private final Resolver resolver;
  private final Advice advice = Advice.standard();

  private LibraryWeaver(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Weaves a jar.
   *
   * @param jar a library that the allowlist calls woven
   * @return binary name to class file, of all its classes
   * @throws IOException if the jar cannot be read
   * @throws IllegalArgumentException if a class cannot be woven, naming it
   */
  public static SortedMap<String, byte[]> weave(Path jar) throws IOException {
    SortedMap<String, byte[]> classes = read(jar);
    try (Library library = Library.open(List.of(jar))) {
      Allowlist allowlist = Allowlist.ofWovenLibraries();
      LibraryWeaver weaver =
          new LibraryWeaver(
              Screen.resolver(allowlist, library, Map.of(), Known.nothing(), Map.of(), () -> {}));
      classes.replaceAll(weaver::weave);
    }
    return Collections.unmodifiableSortedMap(classes);
  }

  private static SortedMap<String, byte[]> read(Path jar) throws IOException {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().filter(each -> isClass(each.getName())).toList()) {
        String path = entry.getName().substring(0, entry.getName().length() - SUFFIX.length());
        classes.put(path.replace('/', '.'), file.getInputStream(entry).readAllBytes());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return classes;
  }

  private static boolean isClass(String path) {
    return path.endsWith(SUFFIX) && !path.startsWith("META-INF/");
  }

  private byte[] weave(String name, byte[] classFile) {
    try {
      return Meter.weave(raised(classFile), resolver, advice);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(name + " cannot be woven: " + e.getMessage(), e);
    }
  }

  private byte[] raised(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new FrameWriter(resolver);
    reader.accept(
        new Raising(writer, resolver, MethodSizes.read(reader, resolver)), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
