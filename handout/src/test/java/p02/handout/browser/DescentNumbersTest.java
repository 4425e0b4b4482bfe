package p02.handout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import p02.handout.figure.OptimizerPaths;
import p02.handout.figure.Shown;
import p02.hidden.model.AdamParts;
import p02.oracle.Surfaces;

/** Every number and calculation that the optimizers of 3.5 show, for random states. */
@DisplayName("Optimizers that move")
@ExtendWith({OncePerPage.class, InChromium.class})
class DescentNumbersTest {
  private static final String FIGURE = "three-optimizers";

  private static Handout page;

  /** A surface; on the steep ones rounding decides after few steps where SGD goes. */
  enum Surface {
    VALLEY(w -> w[0] * w[0] / 2 + 4 * w[1] * w[1], w -> new double[] {w[0], 8 * w[1]}, 30, -4, 1.5),
    PATHOLOGICAL(Surfaces::valley, Surfaces::valleyGradient, 6, 4, 4),
    STEEP(Surfaces::holes, Surfaces::holesGradient, 6, 0, 0.25);

    private final ToDoubleFunction<double[]> height;
    private final UnaryOperator<double[]> gradient;
    private final int most;
    private final double[] start;

    Surface(
        ToDoubleFunction<double[]> height,
        UnaryOperator<double[]> gradient,
        int most,
        double... start) {
      this.height = height;
      this.gradient = gradient;
      this.most = most;
      this.start = start;
    }
  }

  /** What can be set beside the surface. */
  private record Settings(
      int steps,
      double sgd,
      double momentum,
      double adam,
      double beta,
      double gamma,
      String epsilon) {
    static Settings random(Random random, int most) {
      return new Settings(
          random.nextInt(most + 1),
          (1 + random.nextInt(4)) / 20.0,
          (1 + random.nextInt(20)) / 20.0,
          (1 + random.nextInt(20)) / 20.0,
          random.nextInt(100) / 100.0,
          random.nextInt(1000) / 1000.0,
          List.of("1e-8", "0.0001", "0.01", "0.1", "1").get(random.nextInt(5)));
    }

    Map<String, Object> state(Surface surface) {
      Map<String, Object> state = new LinkedHashMap<>();
      // First, since a new surface sets the learning rates.
      state.put("s", surface.name().toLowerCase(Locale.ROOT));
      state.putAll(Map.of("sgd", sgd, "momentum", momentum, "adam", adam));
      state.putAll(Map.of("beta", beta, "gamma", gamma, "eps", epsilon, "t", steps));
      return state;
    }

    double number() {
      return Double.parseDouble(epsilon);
    }

    /** The ways of SGD, momentum and Adam. */
    List<List<OptimizerPaths.Step>> ways(Surface surface) {
      OptimizerPaths descent = new OptimizerPaths(surface.gradient, surface.start, steps);
      return List.of(
          descent.sgd(sgd),
          descent.momentum(momentum, beta),
          descent.adam(adam, beta, gamma, number()));
    }
  }

  @BeforeAll
  static void open(Handout handout) {
    // A guess plays thirty steps: at once.
    page = handout.prefer("prefers-reduced-motion", "reduce").open("");
  }

  @AfterAll
  static void forget() {
    page.prefer("prefers-reduced-motion", "");
  }

  private static String shown(double value) {
    return Shown.of(value, 3);
  }

  /** In brackets if it is negative. */
  private static String factor(double value) {
    return value < 0 ? "(" + shown(value) + ")" : shown(value);
  }

  private static List<String> table(Surface surface, List<List<OptimizerPaths.Step>> ways) {
    List<OptimizerPaths.Step> ends = ways.stream().map(way -> way.get(way.size() - 1)).toList();
    List<String> cells = new ArrayList<>();
    List<Function<OptimizerPaths.Step, Double>> rows =
        List.of(
            step -> step.w()[0],
            step -> step.w()[1],
            step -> surface.height.applyAsDouble(step.w()),
            step -> step.g()[0],
            step -> step.m()[0],
            step -> step.v()[0]);
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < ends.size(); i++) {
        // SGD keeps nothing, momentum no second moment; at the start there is no gradient yet.
        boolean unused = row >= 4 + i && i < 2;
        boolean tooEarly = row == 3 && ways.get(i).size() == 1;
        cells.add(unused || tooEarly ? "–" : shown(rows.get(row).apply(ends.get(i))));
      }
    }
    return cells;
  }

  /** The last step of each, for the first parameter. */
  private static List<String> lines(Settings s, List<List<OptimizerPaths.Step>> ways) {
    int t = s.steps();
    if (t == 0) {
      return List.of(
          "w₁ ← w₁ − α g₁", "m ← β m + (1 − β) g₁, w₁ ← w₁ − α m", "w₁ ← w₁ − α m̃ / (√ṽ + ε)");
    }
    double[] before = ways.stream().mapToDouble(way -> way.get(t - 1).w()[0]).toArray();
    double[] after = ways.stream().mapToDouble(way -> way.get(t).w()[0]).toArray();
    OptimizerPaths.Step momentum = ways.get(1).get(t);
    OptimizerPaths.Step adam = ways.get(2).get(t);
    double m = AdamParts.RIGHT.correctFirst().of(adam.m()[0], s.beta(), t);
    double root = Math.sqrt(AdamParts.RIGHT.correctSecond().of(adam.v()[0], s.gamma(), t));
    return List.of(
        "w₁ = %s − %s·%s = %s"
            .formatted(
                shown(before[0]),
                shown(s.sgd()),
                factor(ways.get(0).get(t).g()[0]),
                shown(after[0])),
        "m = %s·%s + %s·%s = %s, w₁ = %s − %s·%s = %s"
            .formatted(
                shown(s.beta()),
                factor(ways.get(1).get(t - 1).m()[0]),
                shown(1 - s.beta()),
                factor(momentum.g()[0]),
                shown(momentum.m()[0]),
                shown(before[1]),
                shown(s.momentum()),
                factor(momentum.m()[0]),
                shown(after[1])),
        "m̃ = %s, √ṽ = %s, w₁ = %s − %s·%s / (%s + %s) = %s"
            .formatted(
                shown(m),
                shown(root),
                shown(before[2]),
                shown(s.adam()),
                factor(m),
                shown(root),
                s.number() < 1e-4 ? "ε" : Shown.of(s.number()),
                shown(after[2])));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("show the oracle's numbers and calculations")
  void shouldShowTheOraclesNumbers(Surface surface) {
    Random random = new Random(4);
    for (int i = 0; i < 8; i++) {
      Settings settings =
          i == 0
              ? new Settings(0, 0.2, 0.2, 0.15, 0.9, 0.99, "1e-8")
              : Settings.random(random, surface.most);
      List<List<OptimizerPaths.Step>> ways = settings.ways(surface);
      page.put(FIGURE, settings.state(surface));
      assertThat(page.texts(FIGURE, "table[aria-live] td[data-part]"))
          .as("%s %s", surface, settings)
          .isEqualTo(table(surface, ways));
      assertThat(page.texts(FIGURE, ".legend span"))
          .as("%s %s", surface, settings)
          .isEqualTo(lines(settings, ways));
      assertThat(page.texts(FIGURE, ".count")).containsExactly("step " + settings.steps());
    }
  }

  @Test
  @DisplayName("know which has the least loss after thirty steps")
  void shouldKnowTheAnswer() {
    Random random = new Random(7);
    List<String> names = List.of("SGD", "momentum", "Adam");
    for (int i = 0; i < 4; i++) {
      Settings some = Settings.random(random, 0);
      Settings settings =
          new Settings(
              30, some.sgd(), some.momentum(), some.adam(), some.beta(), some.gamma(), "0.01");
      double[] ends =
          settings.ways(Surface.VALLEY).stream()
              .mapToDouble(way -> Surface.VALLEY.height.applyAsDouble(way.get(30).w()))
              .toArray();
      int best = Stream.of(0, 1, 2).min((a, b) -> Double.compare(ends[a], ends[b])).orElseThrow();
      String losses =
          Stream.of(0, 1, 2)
              .map(k -> names.get(k) + " " + shown(ends[k]))
              .collect(Collectors.joining(", "));
      assertThat(page.put(FIGURE, settings.state(Surface.VALLEY)).guess(FIGURE, i % 3))
          .as(settings.toString())
          .isEqualTo((best == i % 3 ? "Yes" : "No") + ": " + losses + ".");
      assertThat(page.texts(FIGURE, ".count")).containsExactly("step 30");
    }
  }
}
