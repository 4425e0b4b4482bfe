package p02.tutorial22;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;

/**
 * Of 5,000 right weights, mean and spread are within a tenth of the deviation: 7 standard errors.
 */
@Tag("p22")
@DisplayName("Optimization and initialization")
@ExtendWith(SelfCheck.class)
class InitializationTest {
  private static final int FAN_IN = 100;
  private static final int FAN_OUT = 50;

  @Test
  @Tag("p22_1")
  @Points(1)
  @DisplayName("constant")
  @WrittenIn(Initialization.class)
  void constant() {
    INDArray weights = Initialization.constant(3, 2, 0.5);
    assertThat(weights.shape()).as("[fanOut, fanIn]").containsExactly(2, 3);
    assertThat(weights.dup('c').data().asDouble()).as("every weight").containsOnly(0.5);
  }

  @Test
  @Tag("p22_2")
  @Points(1)
  @DisplayName("normal")
  @WrittenIn(Initialization.class)
  void normal() {
    INDArray weights = Initialization.normal(FAN_IN, FAN_OUT, 0.2, 1);
    assertSpread(weights, 0.2);
    assertThat(weights.equals(Initialization.normal(FAN_IN, FAN_OUT, 0.2, 1)))
        .as("the same weights for the same seed")
        .isTrue();
    assertThat(weights.equals(Initialization.normal(FAN_IN, FAN_OUT, 0.2, 2)))
        .as("the same weights for another seed")
        .isFalse();
  }

  @Test
  @Tag("p22_3")
  @Points(1)
  @DisplayName("Xavier, uniform")
  @WrittenIn(Initialization.class)
  void xavierUniform() {
    INDArray weights = Initialization.xavierUniform(FAN_IN, FAN_OUT, 1);
    // sqrt(6) / sqrt(150) = 0.2; a uniform number's deviation is its bound divided by sqrt(3).
    assertSpread(weights, 0.2 / Math.sqrt(3));
    assertThat(weights.amaxNumber().doubleValue())
        .as("the largest magnitude, just below 0.2")
        .isBetween(0.19, 0.2 + 1e-6);
    assertThat(weights.equals(Initialization.xavierUniform(FAN_IN, FAN_OUT, 1)))
        .as("the same weights for the same seed")
        .isTrue();
    assertThat(weights.equals(Initialization.xavierUniform(FAN_IN, FAN_OUT, 2)))
        .as("the same weights for another seed")
        .isFalse();
  }

  @Test
  @Tag("p22_4")
  @Points(1)
  @DisplayName("Kaiming, normal")
  @WrittenIn(Initialization.class)
  void kaimingNormal() {
    assertSpread(Initialization.kaimingNormal(FAN_IN, FAN_OUT, true, 1), 0.1);
    INDArray weights = Initialization.kaimingNormal(FAN_IN, FAN_OUT, false, 1);
    assertSpread(weights, Math.sqrt(0.02));
    assertThat(weights.equals(Initialization.kaimingNormal(FAN_IN, FAN_OUT, false, 1)))
        .as("the same weights for the same seed")
        .isTrue();
    assertThat(weights.equals(Initialization.kaimingNormal(FAN_IN, FAN_OUT, false, 2)))
        .as("the same weights for another seed")
        .isFalse();
  }

  private static void assertSpread(INDArray weights, double deviation) {
    assertThat(weights.shape()).as("[fanOut, fanIn]").containsExactly(FAN_OUT, FAN_IN);
    assertThat(weights.meanNumber().doubleValue())
        .as("mean of the weights")
        .isCloseTo(0, within(0.1 * deviation));
    assertThat(weights.stdNumber().doubleValue())
        .as("standard deviation of the weights")
        .isCloseTo(deviation, within(0.1 * deviation));
  }
}
