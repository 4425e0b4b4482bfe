package p02.hidden.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDNN;
import org.nd4j.linalg.factory.ops.NDRandom;
import p02.hidden.WarmUp;

@DisplayName("What draws at random")
class DrawnStatesTest {

  /** A JVM of its own, as a worker begins. */
  static final class Drawer {
    private static final long SEED = 7;
    private static final int COUNT = 5;

    public static void main(String[] nothing) {
      WarmUp.run(List.of("problem31"));
      atOnce().forEach((name, draw) -> tell("at once " + name, draw));
      inGraph().forEach((name, draw) -> tell("graph " + name, draw));
    }

    /** Twice in a row: what is left of the generator has to be the same, too. */
    private static void tell(String name, Supplier<INDArray> draw) {
      Nd4j.getRandom().setSeed(SEED);
      System.out.println(name + ": " + draw.get() + ", then " + draw.get());
    }

    private static Map<String, Supplier<INDArray>> atOnce() {
      NDRandom random = new NDRandom();
      Map<String, Supplier<INDArray>> all = new LinkedHashMap<>();
      all.put("exponential", () -> random.exponential(2, DataType.DOUBLE, COUNT));
      all.put("uniform", () -> random.uniform(0, 1, DataType.DOUBLE, COUNT));
      all.put("normal", () -> random.normal(0, 1, DataType.DOUBLE, COUNT));
      all.put("log normal", () -> random.logNormal(0, 1, DataType.DOUBLE, COUNT));
      all.put("truncated", () -> random.normalTruncated(0, 1, DataType.DOUBLE, COUNT));
      all.put("bernoulli", () -> random.bernoulli(0.5, DataType.DOUBLE, COUNT));
      all.put("binomial", () -> random.binomial(9, 0.5, DataType.DOUBLE, COUNT));
      all.put("dropout", () -> new NDNN().dropout(Nd4j.ones(DataType.DOUBLE, COUNT), 0.5));
      return all;
    }

    private static Map<String, Supplier<INDArray>> inGraph() {
      SameDiff graph = SameDiff.create();
      SDVariable ones = graph.constant("ones", Nd4j.ones(DataType.DOUBLE, COUNT));
      Map<String, SDVariable> all = new LinkedHashMap<>();
      all.put("exponential", graph.random.exponential(2, DataType.DOUBLE, COUNT));
      all.put("uniform", graph.random.uniform(0, 1, DataType.DOUBLE, COUNT));
      all.put("normal", graph.random.normal(0, 1, DataType.DOUBLE, COUNT));
      all.put("log normal", graph.random.logNormal(0, 1, DataType.DOUBLE, COUNT));
      all.put("truncated", graph.random.normalTruncated(0, 1, DataType.DOUBLE, COUNT));
      all.put("bernoulli", graph.random.bernoulli(0.5, DataType.DOUBLE, COUNT));
      all.put("binomial", graph.random.binomial(9, 0.5, DataType.DOUBLE, COUNT));
      all.put("dropout", graph.nn.dropout(ones, 0.5));
      Map<String, Supplier<INDArray>> draws = new LinkedHashMap<>();
      all.forEach((name, variable) -> draws.put(name, variable::eval));
      return draws;
    }
  }

  private static List<String> drawn() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command = new ProcessBuilder(java, Drawer.class.getName());
    command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process drawer = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines = drawer.inputReader(StandardCharsets.UTF_8)) {
      List<String> drawn = lines.lines().toList();
      assertThat(drawer.waitFor()).isZero();
      return drawn;
    }
  }

  @Test
  @DisplayName("should give the same in two JVMs, at once and in a graph")
  void shouldDrawFromOneGenerator() throws Exception {
    List<String> first = drawn();
    assertThat(first).hasSize(2 * Drawer.atOnce().size()).isEqualTo(drawn());
    assertThat(numbers(first, "graph exponential"))
        .isEqualTo(numbers(first, "at once exponential"));
  }

  private static String numbers(List<String> lines, String name) {
    return lines.stream()
        .filter(each -> each.startsWith(name + ": "))
        .map(each -> each.substring(each.indexOf(": ")))
        .findFirst()
        .orElseThrow();
  }
}
