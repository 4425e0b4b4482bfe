package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What tutorial 2.2 says of its own numbers")
class Says22Test {

  @Test
  @DisplayName("variances go as theory says, by so many orders, or the page says that they do not")
  void shouldTellForward() {
    double[] falling = {0.08, 4e-3, 2e-4, 1e-4, 6e-5};
    double[] rising = {8, 45, 116, 316, 290};
    double[] flat = {1, 1.1, 1.1, 1.2, 0.9};
    assertThat(Says22.forward(Map.of(Schemes22.SMALL, falling)))
        .contains("falls, by 4.0 orders", "1.0e-4 in layer 4", "As it must");
    assertThat(Says22.forward(Map.of(Schemes22.LARGE, rising))).contains("rises, by 2.5 orders");
    assertThat(Says22.forward(Map.of(Schemes22.RELU, flat))).contains("stays near 1: 1.20");
    assertThat(Says22.forward(Map.of(Schemes22.RELU, falling)))
        .contains("falls, by 4.0", "By theory it stays near 1")
        .doesNotContain("As it must");
    assertThat(Says22.forward(Map.of(Schemes22.CONSTANT, rising))).isEmpty();
  }

  @Test
  @DisplayName("gradients that are rounding errors count as 0")
  void shouldTakeRoundingOut() {
    assertThat(Says22.withoutRounding(new double[] {6.6e-20, 1e-34, 0.15}))
        .containsExactly(0, 0, 0.15);
    assertThat(Says22.withoutRounding(new double[] {1.8e-11, 1.3e-8}))
        .containsExactly(1.8e-11, 1.3e-8);
    assertThat(Says22.constant(new double[] {0, 0, 0.15})).contains("exactly 0", "one unit wide");
    assertThat(Says22.constant(new double[] {1e-3, 0, 0.15})).doesNotContain("exactly 0");
  }

  @Test
  @DisplayName("large weights give the largest gradients or do not; Xavier is more even or is not")
  void shouldTellBackward() {
    double[] large = {5e-3, 2e-2, 4e-2, 1e-1, 3};
    double[] fanIn = {5e-5, 1e-4, 1.4e-4, 3.4e-4, 5e-3};
    double[] xavier = {4e-4, 6e-4, 8e-4, 1.3e-3, 1e-2};
    assertThat(
            Says22.backward(
                Map.of(Schemes22.LARGE, large, Schemes22.FAN_IN, fanIn, Schemes22.XAVIER, xavier)))
        .contains("largest gradients in every layer", "6.80", "3.25", "keeps it more even");
    assertThat(
            Says22.backward(
                Map.of(Schemes22.LARGE, fanIn, Schemes22.FAN_IN, xavier, Schemes22.XAVIER, large)))
        .contains("do not give the largest", "in this run it does not");
  }

  @Test
  @DisplayName("Adam is ahead or not, in training and in validation; momentum is behind or not")
  void shouldTellOptimizers() {
    Map<String, Double> one = Map.of("adam", 84.8, "momentum", 82.0, "sgd", 78.0);
    Map<String, Double> other = Map.of("adam", 82.6, "momentum", 82.7, "sgd", 83.8);
    assertThat(Says22.soon(3, one, one)).contains("Adam is ahead in training", "the same order");
    assertThat(Says22.soon(3, one, other))
        .contains("adam 84.8, momentum 82.0, sgd 78.0", "sgd 83.8, momentum 82.7", "another order");
    assertThat(Says22.soon(3, other, other)).contains("is not ahead here");
    assertThat(Says22.momentum(new double[] {60, 80}, new double[] {61, 79}))
        .contains("by 1.0 points", "caught up");
    assertThat(Says22.momentum(new double[] {60, 70}, new double[] {65, 79}))
        .contains("by 5.0 points", "after epoch 2 by 9.0");
    assertThat(Says22.momentum(new double[] {66, 70}, new double[] {65, 79}))
        .contains("does not show here");
  }

  @Test
  @DisplayName("losses rise or not, tests differ or not, SGD jumps most or not")
  void shouldTellEnds() {
    assertThat(Says22.loss("adam", new double[] {0.5, 0.4, 0.6}, new double[] {1, 0.5, 0.2}))
        .contains("after epoch 2, 0.400, and 0.600 at the end", "overfitting");
    assertThat(Says22.loss("adam", new double[] {0.5, 0.4, 0.41}, new double[] {1, 0.5, 0.2}))
        .doesNotContain("overfitting");
    assertThat(Says22.loss("adam", new double[] {0.5, 0.4}, new double[] {1, 0.5}))
        .contains("lowest at the end, 0.400 after epoch 2")
        .doesNotContain("overfitting");
    assertThat(Says22.tests(Map.of("sgd", 83.1, "adam", 84.8), 1_000))
        .contains("1.7 points apart", "does not tell which");
    assertThat(Says22.tests(Map.of("sgd", 70.0, "adam", 84.8), 1_000))
        .contains("14.8 points apart", "more than such chance");
    double[] calm = {70, 75, 80, 81, 81, 81};
    double[] wild = {70, 75, 80, 85, 80, 85};
    assertThat(Says22.jumps(Map.of("sgd", wild, "adam", calm), 5_000, 256))
        .hasValueSatisfying(
            said -> assertThat(said).contains("sgd 5.0, adam 0.3", "jumps most", "one of 136"));
    assertThat(Says22.jumps(Map.of("sgd", calm, "adam", wild), 5_000, 256))
        .hasValueSatisfying(said -> assertThat(said).doesNotContain("jumps most"));
    double[] tamer = {70, 75, 80, 84, 80, 84};
    assertThat(Says22.jumps(Map.of("sgd", wild, "adam", tamer), 5_000, 256))
        .hasValueSatisfying(
            said -> assertThat(said).contains("sgd 5.0, adam 4.0").doesNotContain("jumps most"));
    assertThat(
            Says22.jumps(
                Map.of("sgd", new double[] {70, 80}, "adam", new double[] {71, 81}), 5_000, 256))
        .isEmpty();
  }

  @Test
  @DisplayName("Adam rests in its hole or does not; others end on the plain or in a hole")
  void shouldTellWalks() {
    assertThat(Says22.rest(-0.4992, -0.7991, -3.9788)).contains("comes to rest there", "-3.9788");
    assertThat(Says22.rest(3, 4, 0)).contains("yours ends at (3.00, 4.00)");
    assertThat(Says22.thrown("SGD", -5.6e-10)).contains("on the plain");
    assertThat(Says22.thrown("SGD", -3.9)).contains("in a hole, with loss -3.9000");
  }
}
