package p02.handout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import p02.handout.figure.Shown;
import p02.oracle.Columns;
import p02.oracle.Counting;

/** Every number that the figures of 3.3 and 3.4 show. */
@DisplayName("Counts and scales that move")
@ExtendWith({OncePerPage.class, InChromium.class})
class CountsAndScalesNumbersTest {
  private static final String COUNTS = "depth-or-width";
  private static final String SCALES = "metres-and-kilos";
  private static final int INPUTS = 3;
  private static final int OUTPUTS = 2;
  private static final int MOST = 6;
  private static final double[][] PEOPLE = {{1.60, 55}, {1.65, 60}, {1.85, 95}};

  private static Handout page;

  @BeforeAll
  static void open(Handout handout) {
    page = handout.open("");
  }

  private static int weights(int layers, int width) {
    return Counting.weights(INPUTS, OUTPUTS, layers, width).intValueExact();
  }

  private static int addedByDepth(int layers, int width) {
    return weights(layers + 1, width) - weights(layers, width);
  }

  private static int addedByWidth(int layers, int width) {
    return weights(layers, width + 1) - weights(layers, width);
  }

  @Test
  @DisplayName("show the oracle's counts for every size, and who wins")
  void shouldCount() {
    List<String> winners = new ArrayList<>();
    for (int k = 1; k <= MOST; k++) {
      for (int d = 1; d <= MOST; d++) {
        int depth = addedByDepth(k, d);
        int width = addedByWidth(k, d);
        int winner = Integer.signum(width - depth);
        int guessed = (k + d) % 3;
        assertThat(
                page.put(COUNTS, new LinkedHashMap<>(Map.of("k", k, "d", d)))
                    .guess(COUNTS, guessed))
            .isEqualTo(
                "%s: one more layer adds %d, one more unit in each %d."
                    .formatted(guessed == winner + 1 ? "Yes" : "No", depth, width));
        assertThat(page.texts(COUNTS, "table[aria-live] td[data-part]"))
            .as("K = %d, D = %d", k, d)
            .containsExactly(
                String.valueOf(weights(k, d)),
                Counting.biases(OUTPUTS, k, d).toString(),
                String.valueOf(depth),
                String.valueOf(width));
        if (k == d) {
          assertThat(page.texts(COUNTS, "line"))
              .as("an arrow for each weight")
              .hasSize(weights(k, d));
        }
        winners.add(List.of("L", "=", "U").get(winner + 1));
      }
    }
    assertThat(page.texts(COUNTS, ".map tbody td")).isEqualTo(winners);
    assertThat(page.texts(COUNTS, "caption").get(0)).isEqualTo("Counts for 3 inputs and 2 outputs");
  }

  /** What a metre and a kilo count for in each unit of the figure. */
  private static Map<String, double[]> units() {
    double[] deviations = Columns.deviations(PEOPLE);
    return Map.of(
        "metres", new double[] {1, 1},
        "centimetres", new double[] {100, 1},
        "standardised", new double[] {1 / deviations[0], 1 / deviations[1]});
  }

  private static double[] squares(double[] unit, double... prediction) {
    double[] sums = new double[2];
    for (double[] person : PEOPLE) {
      for (int j = 0; j < 2; j++) {
        sums[j] += Math.pow(unit[j] * (person[j] - prediction[j]), 2);
      }
    }
    return sums;
  }

  @Test
  @DisplayName("show the oracle's sums of squares in every unit, for random predictions")
  void shouldAddSquares() {
    Random random = new Random(3);
    for (int i = 0; i < 5; i++) {
      double height = (150 + 5 * random.nextInt(9)) / 100.0;
      double weight = 40 + 5 * random.nextInt(13);
      units()
          .forEach(
              (name, unit) -> {
                double[] sums = squares(unit, height, weight);
                page.put(SCALES, new LinkedHashMap<>(Map.of("h", height, "w", weight, "u", name)));
                assertThat(page.texts(SCALES, "table[aria-live] td[data-part]"))
                    .as("%s, %s m, %s kg", name, height, weight)
                    .containsExactly(
                        Shown.of(sums[0], 5),
                        Shown.of(sums[1], 5),
                        Shown.of(sums[0] + sums[1], 5),
                        Shown.of(sums[0] / (sums[0] + sums[1]), 5));
              });
    }
  }

  @Test
  @DisplayName("draw level lines that lie as the answer to the guess says")
  void shouldDrawLevelLines() {
    assertThat(page.guess(SCALES, 1)).isEqualTo("Yes: ellipses so long that they look straight.");
    assertThat(page.guess(SCALES, 0)).startsWith("No");
    // The plot is 0.4 m wide and 60 kg high, 400 by 220.
    double[] pixels = {400 / 0.4, 220 / 60.0};
    units()
        .forEach(
            (name, unit) -> {
              page.put(SCALES, Map.of("u", name));
              double wide = Double.parseDouble(page.attributes(SCALES, ".contour", "rx").get(0));
              double high = Double.parseDouble(page.attributes(SCALES, ".contour", "ry").get(0));
              double metres = wide / pixels[0] * unit[0];
              double kilos = high / pixels[1] * unit[1];
              assertThat(metres / kilos)
                  .as("the same loss in both directions, " + name)
                  .isBetween(0.999, 1.001);
              if (name.equals("metres")) {
                assertThat(wide / high).as("from left to right").isGreaterThan(100);
              }
            });
  }
}
