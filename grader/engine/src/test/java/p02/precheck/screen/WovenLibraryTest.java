package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.meter.Metering;
import p02.meter.budget.Endings;
import p02.meter.budget.Fuel;
import p02.meter.budget.RefusedCall;
import p02.precheck.weave.LibraryWeaver;

@DisplayName("A woven library")
class WovenLibraryTest {
  private static final String FIRST =
      "static Object run() { return org.apache.commons.math3.util.FastMath.sin(1)"
          + " + new org.apache.commons.math3.linear.Array2DRowRealMatrix(2, 2).toString(); }";
  private static final String SECOND =
      "static Object run() { return new org.apache.commons.math3.distribution.GammaDistribution("
          + "new org.apache.commons.math3.random.Well512a(1), 2, 3).sample()"
          + " + new org.apache.commons.math3.linear.BlockRealMatrix(2, 2).toString(); }";

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @Test
  void shouldVerifyLinkAndInitialiseForNothing() {
    ClassLoader loader = Lab.loader(Map.of());
    List<String> wrong = new ArrayList<>();
    Metering.start(1_000, 1_000, 50);
    for (String name : WovenClasses.ALL.keySet()) {
      Throwable thrown = catchThrowable(() -> Class.forName(name, true, loader));
      if (thrown != null || Fuel.used() + Fuel.allocated() > 0) {
        wrong.add("%s: %s, %d steps".formatted(name, thrown, Fuel.used()));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(WovenClasses.ALL).hasSizeGreaterThan(1_300);
  }

  @Test
  void shouldBeTheSameBytesFromTheSameJar() throws Exception {
    SortedMap<String, byte[]> again = LibraryWeaver.weave(jar());
    assertThat(again).hasSameSizeAs(WovenClasses.ALL);
    again.forEach(
        (name, bytes) -> assertThat(bytes).as(name).isEqualTo(WovenClasses.ALL.get(name)));
  }

  private static Path jar() throws Exception {
    return Lab.KIT.studentLibraries().stream()
        .filter(path -> path.getFileName().toString().startsWith("commons-math3"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shouldGiveTheSameBitsAsThePlainOne() throws Exception {
    List<String> plain = ManyCalls.of(getClass().getClassLoader(), WovenClasses.ALL.keySet());
    List<String> woven = ManyCalls.of(Lab.loader(Map.of()), WovenClasses.ALL.keySet());
    assertThat(plain).hasSizeGreaterThan(3_000);
    assertThat(woven).hasSameSizeAs(plain);
    List<String> different =
        IntStream.range(0, plain.size())
            .filter(i -> !plain.get(i).equals(woven.get(i)))
            // Of languages and countries woven code sees a closed set.
            .filter(i -> !plain.get(i).contains(".getAvailableLocales "))
            .mapToObj(i -> plain.get(i) + " but woven " + woven.get(i))
            .toList();
    assertThat(different).isEmpty();
  }

  @Test
  void shouldCostTheSameWhoeverComesFirst() throws Throwable {
    Map<String, byte[]> first = Lab.weave(Lab.compile(FIRST));
    Map<String, byte[]> second = Lab.weave(Lab.compile(SECOND));
    List<String> oneWay = List.of(spent(first), spent(second));
    List<String> otherWay = List.of(spent(second), spent(first));
    assertThat(oneWay).containsExactly(otherWay.get(1), otherWay.get(0));
    ClassLoader shared = Lab.loader(first);
    assertThat(List.of(spent(shared), spent(shared))).containsOnly(oneWay.get(0));
  }

  private static String spent(Map<String, byte[]> woven) throws Throwable {
    return spent(Lab.loader(woven));
  }

  private static String spent(ClassLoader loader) throws Throwable {
    Metering.start(5_000_000, 16_000_000, 2_000);
    Lab.run(loader);
    assertThat(Fuel.used()).isPositive();
    return Fuel.used() + " " + Fuel.allocated();
  }

  @Test
  void shouldDrawTheSameWithoutASeedFromRunToRun() throws Throwable {
    Map<String, byte[]> woven =
        Lab.weave(
            Lab.compile(
                """
                static Object run() {
                  return new org.apache.commons.math3.random.MersenneTwister().nextLong() + " "
                      + new org.apache.commons.math3.random.MersenneTwister().nextLong() + " "
                      + new org.apache.commons.math3.random.JDKRandomGenerator().nextLong() + " "
                      + new org.apache.commons.math3.distribution.NormalDistribution().sample() + " "
                      + org.apache.commons.math3.util.FastMath.random();
                }
                """));
    List<String> runs = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      Metering.start(5_000_000, 16_000_000, 2_000);
      runs.add(String.valueOf(Lab.runWoven(woven)));
    }
    assertThat(runs.get(0)).isEqualTo(runs.get(1));
    assertThat(runs.get(0).split(" ")).doesNotHaveDuplicates();
  }

  @Test
  void shouldSayThatAnInitialiserEndedEarly(@TempDir Path folder) throws Exception {
    String name = "org.apache.commons.math3.Broken";
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V1_5, 0, name.replace('.', '/'), null, "java/lang/Object", null);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitInsn(Opcodes.ATHROW);
    code.visitMaxs(0, 0);
    Path jar = folder.resolve("broken.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(name.replace('.', '/') + ".class"));
      zip.write(writer.toByteArray());
    }
    ClassLoader loader = Lab.loader(LibraryWeaver.weave(jar));
    Metering.start(1_000, 1_000, 50);
    assertThatThrownBy(() -> Class.forName(name, true, loader))
        .isInstanceOf(ExceptionInInitializerError.class);
    assertThat(Endings.isBroken()).isTrue();
  }

  @Test
  void shouldEndACallThatNeedsAFile() throws Exception {
    Map<String, byte[]> woven =
        Lab.weave(
            Lab.compile(
                "static Object run() {"
                    + " return new org.apache.commons.math3.random.SobolSequenceGenerator(2); }"));
    assertThatThrownBy(() -> Lab.runWoven(woven))
        .isInstanceOf(RefusedCall.class)
        .hasMessageContaining("SobolSequenceGenerator.new, which needs Class.getResourceAsStream");
  }
}
