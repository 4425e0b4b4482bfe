package p02.handout.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import p02.handout.Bundle;
import p02.oracle.Columns;
import p02.oracle.Counting;
import p02.oracle.Layers;
import p02.oracle.Surfaces;

/** What the figures' scripts compute, beside what the oracle does, for random states. */
@DisplayName("Numbers of the figures' scripts")
class ScriptNumbersTest {
  private static final Path SCRIPTS = Path.of("src/main/explorables");
  private static final int STATES = 200;

  /** Weights and parameters of question 3.3, whose answer the figure must not hold. */
  private static final Set<Integer> QUESTION = Set.of(920, 1021, 1020, 1131, 1111, 1222, 191);

  private static Context context;
  private static Value modules;

  @BeforeAll
  static void start() throws IOException {
    context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    modules = context.eval("js", "const all = {}; all");
    for (String model : new String[] {"network", "growth", "scales", "descent"}) {
      load(model + "-model.js");
    }
    load("numbers.js");
  }

  private static void load(String file) throws IOException {
    String script = "(() => {" + Bundle.of(SCRIPTS, file) + "return modules; })()";
    modules.putMember(file, context.eval("js", script).getMember(file));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static Value script(String file, String name) {
    return modules.getMember(file).getMember(name);
  }

  private static void same(Value script, double java) {
    assertThat(script.asDouble()).isCloseTo(java, within(1e-9 * Math.max(1, Math.abs(java))));
  }

  @Test
  @DisplayName("are written with the same digits")
  void shouldBeWrittenAlike() {
    Value shown = script("numbers.js", "shown");
    Random random = new Random(1);
    for (int i = 0; i < STATES; i++) {
      int decimals = random.nextInt(6);
      double value =
          (random.nextInt(4) == 0
              ? Math.round(random.nextGaussian() * 8) / 8.0
              : random.nextGaussian() * (i % 8 == 0 ? 1e7 : 100));
      assertThat(shown.execute(value, decimals).asString())
          .as("%s with %d decimals", value, decimals)
          .isEqualTo(Shown.of(value, decimals));
    }
  }

  /** A network of the figures. */
  enum Network {
    RELU("relu", Layers::relu, 3),
    SIGMOID("sigmoid", Layers::sigmoid, 1);

    private final String script;
    private final DoubleUnaryOperator java;
    private final int units;

    Network(String script, DoubleUnaryOperator java, int units) {
      this.script = script;
      this.java = java;
      this.units = units;
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("are the oracle's in both networks")
  void shouldPassForward(Network network) {
    Random random = new Random(2);
    for (int i = 0; i < STATES; i++) {
      Pass java = pass(network, random);
      Map<String, Object> numbers =
          new TreeMap<>(Map.of("x1", java.x()[0], "x2", java.x()[1], "b2", java.b2()));
      for (int unit = 1; unit <= network.units; unit++) {
        numbers.put("w" + unit + "1", java.w1()[unit - 1][0]);
        numbers.put("w" + unit + "2", java.w1()[unit - 1][1]);
        numbers.put("b1" + unit, java.b1()[unit - 1]);
        numbers.put("v" + unit, java.w2()[unit - 1]);
      }
      Value result =
          script("network-model.js", "pass")
              .execute(
                  script("network-model.js", network.script),
                  network.units,
                  ProxyObject.fromMap(numbers));
      for (int unit = 1; unit <= network.units; unit++) {
        same(result.getMember("z1" + unit), java.z1()[unit - 1]);
        same(result.getMember("h" + unit), java.h()[unit - 1]);
      }
      same(result.getMember("z2"), java.z2());
      same(result.getMember("y"), java.y());
    }
  }

  private static Pass pass(Network network, Random random) {
    double[][] w1 = new double[network.units][];
    for (int unit = 0; unit < network.units; unit++) {
      w1[unit] = quarters(random, 2);
    }
    return Pass.of(
        network.java,
        quarters(random, 2),
        w1,
        quarters(random, network.units),
        quarters(random, network.units),
        quarters(random, 1)[0]);
  }

  private static double[] quarters(Random random, int count) {
    return random.ints(count, -16, 17).mapToDouble(i -> i / 4.0).toArray();
  }

  @Test
  @DisplayName("are the oracle's counts, and never those of the question")
  void shouldCount() {
    for (int k = 1; k <= 6; k++) {
      for (int d = 1; d <= 6; d++) {
        int now = Counting.weights(3, 2, k, d).intValue();
        int deeper = Counting.weights(3, 2, k + 1, d).intValue() - now;
        int wider = Counting.weights(3, 2, k, d + 1).intValue() - now;
        Value result = script("growth-model.js", "growth").execute(3, 2, k, d);
        assertThat(result.getMember("now").asInt()).isEqualTo(now);
        assertThat(result.getMember("biases").asInt())
            .isEqualTo(Counting.biases(2, k, d).intValue());
        assertThat(result.getMember("depth").asInt()).isEqualTo(deeper);
        assertThat(result.getMember("width").asInt()).isEqualTo(wider);
        assertThat(result.getMember("winner").asInt()).isEqualTo(Integer.compare(wider, deeper));
        assertThat(QUESTION).doesNotContain(now, deeper, wider, now + deeper, now + wider);
      }
    }
  }

  @Test
  @DisplayName("are the oracle's sums of squares, in every unit")
  void shouldAddSquares() {
    double[][] people = {{1.60, 55}, {1.65, 60}, {1.85, 95}};
    double[] deviations = Columns.deviations(people);
    Map<String, double[]> units =
        Map.of(
            "metres", new double[] {1, 1},
            "centimetres", new double[] {100, 1},
            "standardised", new double[] {1 / deviations[0], 1 / deviations[1]});
    Random random = new Random(3);
    for (int i = 0; i < STATES; i++) {
      double[] f = {1.5 + 0.05 * random.nextInt(9), 40 + 5 * random.nextInt(13)};
      units.forEach(
          (name, factors) -> {
            Value result = script("scales-model.js", "loss").execute(name, f[0], f[1]);
            double[] sums = new double[2];
            for (double[] person : people) {
              for (int j = 0; j < 2; j++) {
                sums[j] += Math.pow(factors[j] * (person[j] - f[j]), 2);
              }
            }
            same(result.getMember("height"), sums[0]);
            same(result.getMember("weight"), sums[1]);
            same(result.getMember("sum"), sums[0] + sums[1]);
            same(result.getMember("share"), sums[0] / (sums[0] + sums[1]));
          });
    }
  }

  /** A surface of the figure; on the steep ones rounding decides soon where SGD goes. */
  enum Surface {
    VALLEY(w -> w[0] * w[0] / 2 + 4 * w[1] * w[1], w -> new double[] {w[0], 8 * w[1]}, 20),
    PATHOLOGICAL(Surfaces::valley, Surfaces::valleyGradient, 5),
    STEEP(Surfaces::holes, Surfaces::holesGradient, 5);

    private final ToDoubleFunction<double[]> height;
    private final UnaryOperator<double[]> gradient;
    private final int steps;

    Surface(ToDoubleFunction<double[]> height, UnaryOperator<double[]> gradient, int steps) {
      this.height = height;
      this.gradient = gradient;
      this.steps = steps;
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("are the oracle's steps of all three optimizers")
  void shouldStep(Surface surface) {
    String name = surface.name().toLowerCase(java.util.Locale.ROOT);
    Value place = script("descent-model.js", "SURFACES").getMember(name);
    double[] start = place.getMember("start").as(double[].class);
    OptimizerPaths descent = new OptimizerPaths(surface.gradient, start, surface.steps);
    Random random = new Random(4);
    for (int i = 0; i < 20; i++) {
      double alpha = 0.05 + 0.05 * random.nextInt(4);
      double beta = 0.01 * random.nextInt(100);
      double gamma = 0.001 * random.nextInt(1000);
      double epsilon = new double[] {1e-8, 1e-4, 0.01, 1}[random.nextInt(4)];
      String settings =
          "({surface: \"%s\", alphas: {sgd: %2$s, momentum: %2$s, adam: %2$s}, beta: %3$s, gamma: %4$s, epsilon: %5$s})"
              .formatted(name, alpha, beta, gamma, epsilon);
      Value values = context.eval("js", settings);
      points(place, surface, "sgd", values, descent.sgd(alpha));
      points(place, surface, "momentum", values, descent.momentum(alpha, beta));
      points(place, surface, "adam", values, descent.adam(alpha, beta, gamma, epsilon));
    }
  }

  private static void points(
      Value place,
      Surface surface,
      String optimizer,
      Value settings,
      List<OptimizerPaths.Step> java) {
    Value way = script("descent-model.js", "walk").execute(optimizer, settings, surface.steps);
    for (int t = 0; t < java.size(); t++) {
      double[] point = java.get(t).w();
      Value w = way.getArrayElement(t).getMember("w");
      same(w.getArrayElement(0), point[0]);
      same(w.getArrayElement(1), point[1]);
      same(place.getMember("height").execute(w), surface.height.applyAsDouble(point));
    }
  }
}
