package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.precheck.weave.Meter;
import p02.precheck.weave.Weaving;

/**
 * Real libraries, woven as if a student had written them, must be classes that the JVM takes: they
 * hold far more kinds of code than any snippet.
 */
@DisplayName("A woven library")
class WeavingLibrariesTest {
  /** JDK internals that libraries bring along for several versions of Java are left aside. */
  private static final Set<String> NOT_CLASSES = Set.of("module-info.class", "package-info.class");

  @Test
  void shouldBeValid() throws IOException {
    assertThat(woven(jars("commons-math3", "commons-compress"))).isGreaterThan(1_700);
  }

  @Test
  @Tag("long")
  void ofEveryKindShouldBeValid() throws IOException {
    List<Path> jars =
        jars(
            "commons-math3",
            "commons-compress",
            "commons-csv",
            "commons-io",
            "commons-lang3",
            "assertj-core",
            "byte-buddy",
            "nd4j-api",
            "nd4j-common",
            "nd4j-native-api",
            "jackson-",
            "guava",
            "junit-",
            "picocli",
            "asm",
            "archunit",
            "jte",
            "javacpp",
            "protobuf",
            "progressbar",
            "jline",
            "slf4j");
    assertThat(jars).hasSizeGreaterThan(10);
    assertThat(woven(jars)).isGreaterThan(20_000);
  }

  /** Without this the counts above would say nothing. */
  @Test
  void shouldBeFoundInvalidIfItIs() {
    Map<String, byte[]> broken =
        Map.of("p.Types", noReference(), "p.Frames", frameThatNamesNoNew());
    LinkingLoader loader = new LinkingLoader(broken);
    assertThat(loader.link("p.Types")).contains("VerifyError");
    assertThat(loader.link("p.Frames")).matches(".*(ClassFormatError|VerifyError).*");
    assertThat(loader.link("p.Missing")).isEqualTo("something is missing");
  }

  private static byte[] noReference() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, 0, "p/Types", null, "java/lang/Object", null);
    MethodVisitor code = writer.visitMethod(0, "f", "()Ljava/lang/String;", null, null);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    return writer.toByteArray();
  }

  private static byte[] frameThatNamesNoNew() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, 0, "p/Frames", null, "java/lang/Object", null);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "f", "(I)V", null, null);
    Label before = new Label();
    Label after = new Label();
    code.visitLabel(before);
    code.visitInsn(Opcodes.NOP);
    code.visitTypeInsn(Opcodes.NEW, "java/lang/Object");
    code.visitVarInsn(Opcodes.ILOAD, 0);
    code.visitJumpInsn(Opcodes.IFEQ, after);
    code.visitLabel(after);
    Object[] local = {Opcodes.INTEGER};
    Object[] stack = {before};
    code.visitFrame(Opcodes.F_NEW, 1, local, 1, stack);
    code.visitInsn(Opcodes.POP);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    return writer.toByteArray();
  }

  /** Weaves, links and compares with what the JVM says of the classes as they are. */
  private static int woven(List<Path> jars) throws IOException {
    SortedMap<String, byte[]> plain = new TreeMap<>();
    for (Path jar : jars) {
      plain.putAll(read(jar));
    }
    Weaving weaving = weave(plain, jars);
    LinkingLoader asTheyAre = new LinkingLoader(plain);
    LinkingLoader asWoven = new LinkingLoader(weaving.classes());
    SortedMap<String, String> invalid = new TreeMap<>();
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String name : plain.keySet()) {
      String before = asTheyAre.link(name);
      String after = asWoven.link(name);
      if (!after.equals("linked") && before.equals("linked")) {
        invalid.put(name, after);
      }
      counts.merge(before.equals("linked") ? "linked" : "not even as they are", 1, Integer::sum);
    }
    System.out.printf(
        "%d jars, %d classes %s; %d may not run as a whole; woven %d are invalid (Java %s)%n",
        jars.size(),
        plain.size(),
        counts,
        weaving.refused().size(),
        invalid.size(),
        Runtime.version().feature());
    assertThat(invalid).isEmpty();
    return counts.get("linked");
  }

  private static Weaving weave(SortedMap<String, byte[]> classes, Collection<Path> jars)
      throws IOException {
    Set<String> packages =
        classes.keySet().stream()
            .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))))
            .collect(Collectors.toSet());
    try (Library library = Library.open(List.copyOf(jars))) {
      return new Meter(library).weave(classes, new Screen(library).screen(classes, packages));
    }
  }

  private static List<Path> jars(String... names) {
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .map(Path::of)
        .filter(path -> Stream.of(names).anyMatch(path.getFileName().toString()::startsWith))
        .filter(path -> path.toString().endsWith(".jar"))
        .toList();
  }

  private static Map<String, byte[]> read(Path jar) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
        String name = entry.getName();
        boolean isClass =
            name.endsWith(".class")
                && !name.startsWith("META-INF/")
                && NOT_CLASSES.stream().noneMatch(name::endsWith);
        if (isClass) {
          try (InputStream in = file.getInputStream(entry)) {
            String binary = name.substring(0, name.length() - ".class".length());
            classes.put(binary.replace('/', '.'), in.readAllBytes());
          }
        }
      }
    }
    return classes;
  }
}
