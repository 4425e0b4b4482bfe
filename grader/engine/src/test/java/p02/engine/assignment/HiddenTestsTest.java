package p02.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What an author declares wrongly is said as the jar is read, and not as a class is marked. */
@DisplayName("A jar of hidden tests")
class HiddenTestsTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());
  private static final String TASK = "Lp02/hidden/Task;";

  @TempDir private Path folder;

  @Test
  void shouldBeReadWithWhatItsTasksDeclare() throws IOException {
    assertThat(declaring("3.1.5", "builtOn", "3.1.2").assignment().problems())
        .flatExtracting(problem -> problem.tasks())
        .filteredOn(task -> task.number().equals("3.1.5"))
        .singleElement()
        .satisfies(task -> assertThat(task.builtOn()).containsExactly("3.1.2"));
  }

  @Test
  void shouldNotBuildATaskOnALaterOne() {
    assertThatIllegalStateException()
        .isThrownBy(() -> declaring("3.1.2", "builtOn", "3.1.5"))
        .withMessage(
            "task 3.1.2 is built on 3.1.5, which is no earlier task of its class;"
                + " name one of [3.1.1]");
  }

  @Test
  void shouldNotBuildATaskOnOneOfAnotherClass() {
    assertThatIllegalStateException()
        .isThrownBy(() -> declaring("3.2.5", "builtOn", "3.1.1"))
        .withMessageContaining("task 3.2.5 is built on 3.1.1, which is no earlier task");
  }

  @Test
  void shouldNotUseWhatNoTestIsAbout() {
    assertThatIllegalStateException()
        .isThrownBy(() -> declaring("3.1.5", "uses", "p02.problem31.Nobody"))
        .withMessage(
            "task 3.1.5 uses p02.problem31.Nobody, which no hidden test is about;"
                + " name one that XTest tests");
  }

  /** The kit's own jar, in which one task declares something else. */
  private HiddenTests declaring(String number, String name, String value) throws IOException {
    Path changed = folder.resolve("hidden.jar");
    try (JarFile jar = new JarFile(KIT.hiddenJar().toFile());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(changed))) {
      for (JarEntry entry : jar.stream().toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          out.putNextEntry(new JarEntry(entry.getName()));
          out.write(
              entry.getName().endsWith("Test.class")
                  ? declaring(bytes, number, name, value)
                  : bytes);
        }
      }
    }
    return HiddenTests.read(changed);
  }

  private static byte[] declaring(byte[] classFile, String number, String name, String value) {
    ClassWriter written = new ClassWriter(0);
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9, written) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String method, String descriptor, String sign, String[] thrown) {
                return new MethodVisitor(
                    Opcodes.ASM9, super.visitMethod(access, method, descriptor, sign, thrown)) {
                  @Override
                  public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                    AnnotationVisitor task = super.visitAnnotation(type, visible);
                    return type.equals(TASK) ? new Declaring(task, number, name, value) : task;
                  }
                };
              }
            },
            0);
    return written.toByteArray();
  }

  /** Copies a {@code @Task}; that of one number names one value alone. */
  private static final class Declaring extends AnnotationVisitor {
    private final String number;
    private final String name;
    private final String value;
    private boolean isMeant;

    private Declaring(AnnotationVisitor task, String number, String name, String value) {
      super(Opcodes.ASM9, task);
      this.number = number;
      this.name = name;
      this.value = value;
    }

    @Override
    public void visit(String key, Object given) {
      isMeant |= key.equals("number") && given.equals(number);
      super.visit(key, given);
    }

    @Override
    public AnnotationVisitor visitArray(String key) {
      return isMeant && key.equals(name) ? null : super.visitArray(key);
    }

    @Override
    public void visitEnd() {
      if (isMeant) {
        AnnotationVisitor values = super.visitArray(name);
        values.visit(null, value);
        values.visitEnd();
      }
      super.visitEnd();
    }
  }
}
