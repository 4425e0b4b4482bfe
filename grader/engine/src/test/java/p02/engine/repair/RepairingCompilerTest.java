package p02.engine.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.ProblemCompiler;
import p02.precheck.compile.SourceFile;

@DisplayName("A class with the reference's methods in place of broken ones")
class RepairingCompilerTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());
  private static final Set<String> FIT = Set.of("3.4.1");

  /** A line that only the reference has. */
  private static final String SECRET = "INDArray centred = data.subRowVector(mean);";

  private static final String BEFORE =
      """
      package p02.problem34;
      import org.nd4j.linalg.api.ndarray.INDArray;
      import org.nd4j.linalg.factory.Nd4j;
      import org.nd4j.linalg.ops.transforms.Transforms;
      public final class Standardizer {
        private final INDArray mean;
        private final INDArray standardDeviation;
        private Standardizer(INDArray mean, INDArray standardDeviation) {
          this.mean = mean;
          this.standardDeviation = standardDeviation;
        }
      """;

  private static final String AFTER =
      """
        public INDArray mean() { return mean; }
        public INDArray standardDeviation() { return standardDeviation; }
        public INDArray transform(INDArray x) { return x; }
        public INDArray inverse(INDArray z) { return z; }
      }
      """;

  private static ProblemCompiler compiler;

  @BeforeAll
  static void start() throws IOException {
    HiddenTests tests = HiddenTests.read(KIT.hiddenJar());
    compiler =
        new ProblemCompiler(
            KIT.studentLibraries(),
            KIT.skeletonClasses(),
            tests.packages(),
            tests.givenTypes()::contains,
            tests::isVisible);
  }

  @AfterAll
  static void stop() {
    compiler.close();
  }

  private static Compilation.Repaired repaired(String fit) {
    List<SourceFile> sources =
        List.of(
            new SourceFile(
                "p02/problem34/Standardizer.java",
                "p02.problem34.Standardizer",
                BEFORE + fit + AFTER));
    Compilation refused = compiler.compile("problem34", sources);
    assertThat(refused).isInstanceOf(Compilation.NotCompiled.class);
    Compilation repaired =
        new RepairingCompiler(compiler, KIT::referenceSource, name -> Optional.empty(), () -> {})
            .repair("problem34", sources, (Compilation.NotCompiled) refused, Set.of(FIT));
    assertThat(repaired).isInstanceOf(Compilation.Repaired.class);
    return (Compilation.Repaired) repaired;
  }

  private static Collection<byte[]> served(Compilation.Repaired repaired) {
    Map<Set<String>, SortedMap<String, byte[]>> serving = repaired.serving();
    assertThat(serving).containsOnlyKeys(FIT);
    return serving.get(FIT).values();
  }

  @Test
  @DisplayName("can do what they do")
  void shouldServe() {
    Compilation.Repaired repaired =
        repaired("  public static Standardizer fit(INDArray data) { return no; }\n");
    assertThat(served(repaired)).isNotEqualTo(repaired.classes().values());
  }

  /** Letters by their codes, which javac reads and {@link Members} does not. */
  @Test
  @DisplayName("holds none of them as a text, where a class misleads whoever reads it")
  void shouldHoldNoText() {
    String quotes = "\\" + "u0022\\" + "u0022\\" + "u0022";
    Compilation.Repaired repaired =
        repaired(
            "  public static Standardizer f\\"
                + "u0069t(INDArray data) { return null; }\n"
                + ("  static final String TEXT = " + quotes + "\n")
                + "  public static Standardizer fit(INDArray data) {\n"
                + ("  " + quotes + ";\n")
                + "  static int broken = TEXT;\n"
                + ("  // " + quotes + ";\n"));
    assertThat(repaired.serving().getOrDefault(FIT, repaired.classes()).values())
        .noneMatch(each -> Literals.hold(List.of(each), SECRET));
  }
}
