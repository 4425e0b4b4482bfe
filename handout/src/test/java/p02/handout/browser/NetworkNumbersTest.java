package p02.handout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import p02.handout.figure.Pass;
import p02.handout.figure.Shown;
import p02.oracle.Layers;

/** Every number and calculation that the networks of 3.1 and 3.2 show, for random states. */
@DisplayName("Networks that move")
@ExtendWith({OncePerPage.class, InChromium.class})
class NetworkNumbersTest {
  private static final int STATES = 8;

  private static Handout page;

  /** A network, and how its calculations name its activation function. */
  enum Network {
    RELU("relu-network", "ReLU", Layers::relu, 3, 2),
    SIGMOID("sigmoid-network", "sigmoid", Layers::sigmoid, 1, 4);

    private final String figure;
    private final String name;
    private final DoubleUnaryOperator activation;
    private final int units;

    /** Of what is calculated, in the drawing. */
    private final int decimals;

    Network(String figure, String name, DoubleUnaryOperator activation, int units, int decimals) {
      this.figure = figure;
      this.name = name;
      this.activation = activation;
      this.units = units;
      this.decimals = decimals;
    }

    Pass random(Random random) {
      double[][] w1 =
          IntStream.range(0, units).mapToObj(i -> quarters(random, 2)).toArray(double[][]::new);
      double[] x = quarters(random, 2);
      double[] b1 = quarters(random, units);
      return Pass.of(activation, x, w1, b1, quarters(random, units), quarters(random, 1)[0]);
    }

    /** The same network at another first input. */
    double output(Pass pass, double x1) {
      double[] x = {x1, pass.x()[1]};
      return Pass.of(activation, x, pass.w1(), pass.b1(), pass.w2(), pass.b2()).y();
    }
  }

  @BeforeAll
  static void open(Handout handout) {
    page = handout.open("");
  }

  private static double[] quarters(Random random, int count) {
    return random.ints(count, -16, 17).mapToDouble(i -> i / 4.0).toArray();
  }

  /** What can be set, by its key. */
  private static Map<String, Double> state(Pass pass) {
    Map<String, Double> state = new TreeMap<>();
    for (int i = 0; i < pass.h().length; i++) {
      String unit = String.valueOf(i + 1);
      state.put("w" + unit + "1", pass.w1()[i][0]);
      state.put("w" + unit + "2", pass.w1()[i][1]);
      state.put("b1" + unit, pass.b1()[i]);
      state.put("v" + unit, pass.w2()[i]);
    }
    state.putAll(Map.of("x1", pass.x()[0], "x2", pass.x()[1], "b2", pass.b2()));
    return state;
  }

  /** In brackets if it is negative. */
  private static String factor(double value) {
    return value < 0 ? "(" + Shown.of(value) + ")" : Shown.of(value);
  }

  private static List<String> calculations(Network network, Pass pass) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < network.units; i++) {
      rows.add(
          "%s·%s + %s·%s + %s = %s"
              .formatted(
                  Shown.of(pass.w1()[i][0]),
                  factor(pass.x()[0]),
                  factor(pass.w1()[i][1]),
                  factor(pass.x()[1]),
                  factor(pass.b1()[i]),
                  Shown.of(pass.z1()[i])));
      rows.add(activated(network, pass.z1()[i], pass.h()[i]));
    }
    String products =
        IntStream.range(0, network.units)
            .mapToObj(i -> factor(pass.w2()[i]) + "·" + factor(pass.h()[i]))
            .collect(Collectors.joining(" + "));
    rows.add("%s + %s = %s".formatted(products, factor(pass.b2()), Shown.of(pass.z2())));
    rows.add(activated(network, pass.z2(), pass.y()));
    return rows;
  }

  private static String activated(Network network, double z, double value) {
    return "%s(%s) = %s".formatted(network.name, Shown.of(z), Shown.of(value));
  }

  private static Map<String, String> drawn(Network network, Pass pass) {
    Map<String, String> numbers = new TreeMap<>();
    state(pass)
        .forEach(
            (key, value) ->
                numbers.put(key, (key.startsWith("b") ? "b = " : "") + Shown.of(value)));
    for (int i = 0; i < network.units; i++) {
      numbers.put("z1" + (i + 1), "z = " + Shown.of(pass.z1()[i], network.decimals));
      numbers.put("h" + (i + 1), Shown.of(pass.h()[i], network.decimals));
    }
    numbers.put("z2", "z = " + Shown.of(pass.z2(), network.decimals));
    numbers.put("y", Shown.of(pass.y(), network.decimals));
    return numbers;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("show the oracle's numbers, in the table, the drawing and the plot")
  void shouldShowTheOraclesNumbers(Network network) {
    Random random = new Random(5);
    for (int i = 0; i < STATES; i++) {
      Pass pass = network.random(random);
      Map<String, Double> state = state(pass);
      page.put(network.figure, state);
      assertThat(page.texts(network.figure, "table[aria-live] td[data-part]"))
          .as(state.toString())
          .isEqualTo(calculations(network, pass));
      Map<String, String> seen = new LinkedHashMap<>();
      List<String> keys = page.attributes(network.figure, "[data-number]", "data-number");
      List<String> texts = page.texts(network.figure, "[data-number]");
      IntStream.range(0, keys.size()).forEach(k -> seen.put(keys.get(k), texts.get(k)));
      assertThat(seen).as(state.toString()).isEqualTo(drawn(network, pass));
      double highest =
          network == Network.SIGMOID
              ? 1
              : IntStream.rangeClosed(-80, 80)
                  .mapToDouble(x -> network.output(pass, x / 20.0))
                  .reduce(1, Math::max);
      assertThat(page.texts(network.figure, "svg .tick").get(0)).isEqualTo(Shown.of(highest, 1));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("know whether y rises, falls or stays")
  void shouldKnowTheAnswer(Network network) {
    Random random = new Random(6);
    for (int i = 0; i < STATES; i++) {
      Pass pass = network.random(random);
      double after = network.output(pass, pass.x()[0] + 0.5);
      int right = after > pass.y() ? 0 : after < pass.y() ? 1 : 2;
      int guessed = i % 3;
      assertThat(page.put(network.figure, state(pass)).guess(network.figure, guessed))
          .isEqualTo(
              "%s: from %s to %s."
                  .formatted(guessed == right ? "Yes" : "No", Shown.of(pass.y()), Shown.of(after)));
    }
    assertThat(page.texts(network.figure, ".guess legend"))
        .containsExactly("First guess: x₁ grows by 0.5. What does y do?");
    assertThat(page.texts(network.figure, ".guess label"))
        .containsExactly(" it rises", " it falls", " it stays");
  }
}
