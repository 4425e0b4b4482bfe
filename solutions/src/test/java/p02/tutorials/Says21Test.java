package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What tutorial 2.1 says of its own numbers")
class Says21Test {

  @Test
  @DisplayName("the sigmoid is late, never starts, or starts at once; ahead, behind or alike")
  void shouldTellDuel() {
    assertThat(Says21.duel(new double[] {2.33, 2.30, 2.0, 1.0}, 85, 65))
        .contains("up to epoch 2 ", "After that it does learn", "85.0 %", "65.0 %", "**slow**");
    assertThat(Says21.duel(new double[] {2.33, 2.30}, 75, 12))
        .contains("up to epoch 2 ", "do not tell whether it would learn")
        .doesNotContain("After that it does learn", "begun to learn", "**slow**");
    assertThat(Says21.duel(new double[] {2.33, 2.30}, 75, 36.3))
        .contains("up to epoch 2 ", "has begun to learn", "36.3 %")
        .doesNotContain("do not tell");
    assertThat(Says21.duel(new double[] {1.9, 1.0}, 80, 79.5))
        .contains("begins to learn at once", "1.90", "is small");
    assertThat(Says21.duel(new double[] {1.9, 1.0}, 70, 79.5)).contains("unusual");
  }

  @Test
  @DisplayName("slopes fit together, or a function is named")
  void shouldTellSlopes() {
    assertThat(Says21.slopes(Map.of("relu", 4e-11))).contains("fit together");
    assertThat(Says21.slopes(Map.of("relu", 4e-11, "elu", 0.1))).contains("**elu**", "is wrong");
    assertThat(Says21.slopes(Map.of("tanh", Double.NaN))).contains("**tanh**", "is wrong");
  }

  @Test
  @DisplayName("gradients vanish, or do not")
  void shouldTellGradients() {
    Map<String, double[]> usual = new LinkedHashMap<>();
    usual.put("sigmoid", new double[] {2e-6, 2e-2});
    usual.put("relu", new double[] {1e-4, 9e-4});
    assertThat(Says21.gradients(usual))
        .contains("10000 times as large", "**vanished**", "relu 9.", "lose far less");
    assertThat(Says21.gradients(Map.of("sigmoid", new double[] {1e-2, 2e-2})))
        .contains("2 times as large", "do not vanish")
        .doesNotContain("**vanished**", "lose far less");
    assertThat(Says21.gradients(Map.of("relu", new double[] {0, 1}))).contains("relu ∞");
  }

  @Test
  @DisplayName("the order of learning is that of the gradients, or another")
  void shouldTellTrainings() {
    Map<String, Double> late = Map.of("tanh", 80.0, "relu", 76.0, "sigmoid", 10.0);
    Map<String, Double> gradients = Map.of("tanh", 3e-4, "relu", 2e-4, "sigmoid", 1e-6);
    assertThat(
            Says21.trainings(
                4, Map.of("tanh", 70.0, "relu", 40.0, "sigmoid", 9.0), late, gradients, 1_000))
        .contains("**sigmoid** got no farther", "the same order", "4.0 points apart", "much less");
    assertThat(
            Says21.trainings(
                4, Map.of("tanh", 40.0, "relu", 70.0, "sigmoid", 9.0), late, gradients, 1_000))
        .contains("not the same");
    assertThat(
            Says21.trainings(
                4, Map.of("tanh", 69.0, "relu", 69.7, "sigmoid", 9.0), late, gradients, 1_000))
        .contains("But for differences that may be chance", "it is the same order")
        .doesNotContain("not the same");
    assertThat(
            Says21.trainings(
                4,
                Map.of("tanh", 69.0, "relu", 8.0, "sigmoid", 12.5),
                Map.of("tanh", 69.0, "relu", 8.0, "sigmoid", 12.5),
                gradients,
                1_000))
        .doesNotContain("not the same");
    assertThat(
            Says21.trainings(
                1,
                Map.of("tanh", 70.0, "swish", 30.0),
                Map.of("tanh", 70.0, "swish", 30.0),
                gradients,
                1_000))
        .contains("40.0 points apart", "More epochs bring them closer")
        .doesNotContain("guessing", "much less");
    assertThat(Says21.trainings(1, Map.of("relu", 70.0), Map.of("relu", 70.0), gradients, 1_000))
        .isEmpty();
    assertThat(Says21.ended("sigmoid", 8, 1, 7))
        .contains("after epoch 8", "last 7 epochs", "epoch 1.");
  }

  @Test
  @DisplayName("zeros, saturated and dead units are many or few")
  void shouldTellUnits() {
    assertThat(Says21.zeros(new double[] {0.36, 0.42})).contains("36, 42 %", "no more than half");
    assertThat(Says21.zeros(new double[] {0.8, 0.7})).contains("80, 70 %", "Most units are silent");
    assertThat(Says21.saturated(new double[] {0.05, 0.3}))
        .contains("5, 30 %", "made up their mind");
    assertThat(Says21.saturated(new double[] {0.05, 0.1})).contains("few are");
    assertThat(Says21.dead(22, 61)).contains("more", "61 in place of 22");
    assertThat(Says21.dead(22, 3)).contains("fewer", "3 in place of 22");
    assertThat(Says21.dead(4, 4)).contains("as many as before: 4");
    assertThat(Says21.deep(305, 640)).contains("48 %", "about half", "hardly be trained");
    assertThat(Says21.deep(160, 640)).contains("25 %", "hardly").doesNotContain("half");
    assertThat(Says21.deep(0, 640)).contains("0 %", "the signal arrives");
  }
}
