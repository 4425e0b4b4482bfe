package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.meter.Metering;
import p02.meter.budget.Endings;
import p02.meter.budget.Fuel;
import p02.meter.budget.RefusedCall;
import p02.worker.ProblemPackages;

@DisplayName("Screening")
class RefusedCodeTest {
  /** What is no code has no line, and a name to find it by. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?s)Snippet.java:(\\d+:| declaring| the native method) .* is not available here\\."
              + " \\p{Lu}.*[.)]");

  static Stream<Lab.Snippet> snippets() {
    return Lab.corpus("refused.txt");
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void shouldRefuseAndSayWhatToWriteInstead(Lab.Snippet snippet) {
    String expected = snippet.title().split(" => ")[1];
    Map<String, byte[]> classes = Lab.compile(snippet.code());
    List<String> refusals = Lab.refusals(classes);
    assertThat(refusals).anyMatch(message -> message.contains(expected));
    assertThat(refusals).allMatch(message -> MESSAGE.matcher(message).matches());
    assertThat(marker(Lab.weave(classes), "run")).isIn(refusals);
  }

  static Stream<Lab.Snippet> takenOut() {
    return Lab.corpus("taken-out.txt");
  }

  @ParameterizedTest
  @MethodSource("takenOut")
  void shouldDoNoHarmWhereItIsNotReached(Lab.Snippet snippet) throws Throwable {
    Map<String, byte[]> classes = Lab.compile(snippet.code());
    Map<String, byte[]> woven = Lab.weave(classes);
    Metering.start(1_000_000, 1_000_000, 100);
    assertThat(Lab.runWoven(woven)).isEqualTo(Lab.run(classes));
    assertThat(Endings.refused()).isEmpty();
    assertThat(marker(woven, "reach")).contains(snippet.title().split(" => ")[1]);
  }

  /** It is thrown, remembered, and thrown again whatever is called next. */
  private static String marker(Map<String, byte[]> woven, String method) {
    ClassLoader loader = Lab.loader(woven);
    Metering.start(1_000_000, 1_000_000, 100);
    assertThatThrownBy(() -> Lab.call(loader, method)).isInstanceOf(RefusedCall.class);
    String message = Endings.refused().orElseThrow().getMessage();
    assertThatThrownBy(() -> Lab.call(loader, method)).isInstanceOf(RefusedCall.class);
    assertThat(Endings.exhausted() || Endings.memoryExhausted() || Endings.tooDeep()).isFalse();
    Fuel.stop();
    return message;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.junit.Fake",
        "org.nd4j.Fake",
        "java.util.Fake",
        "p02.kit.Fake",
        "p02.hidden.problem31.Fake",
        "p02.meter.budget.Fuel",
        "Fake"
      })
  void shouldRefuseClassesInTrustedPackages(String name) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, name.replace('.', '/'), null, "java/lang/Object", null);
    Map<String, byte[]> classes = Map.of(name, writer.toByteArray());
    assertThat(Lab.refusals(classes)).singleElement().asString().contains("a class called " + name);
  }

  @Test
  void shouldNotLetStudentsNameTheMeter() {
    // Nobody can compile against the meter; a forged class file must not link with it either.
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, 0, "p02/problem31/Forged", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
    method.visitCode();
    method.visitMethodInsn(Opcodes.INVOKESTATIC, "p02/meter/budget/Fuel", "stop", "()V", false);
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(0, 0);
    Map<String, byte[]> classes = Map.of("p02.problem31.Forged", writer.toByteArray());
    assertThat(Lab.refusals(classes)).singleElement().asString().contains("Fuel is not available");
  }

  @Test
  void shouldTellFileLineAndAdvice() {
    String code = "static Object run() {\n  return 1 +\n    System.getenv().size(); }";
    assertThat(Lab.refusals(Lab.compile(code)))
        .containsExactly(
            "Snippet.java:9: System.getenv() is not available here."
                + " Take what you need as an argument, or write it as a constant.");
  }

  @Test
  void shouldPassAllReferenceSolutions() throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    Path root = Lab.KIT.referenceClasses();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        if (ProblemPackages.holds(name)) {
          classes.put(
              name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
        }
      }
    }
    assertThat(classes).hasSizeGreaterThan(8);
    assertThat(Lab.refusals(classes)).isEmpty();
    assertThat(Lab.weave(classes)).hasSameSizeAs(classes);
  }
}
