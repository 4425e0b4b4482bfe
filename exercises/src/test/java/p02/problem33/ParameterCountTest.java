package p02.problem33;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static p02.board.SelfCheck.saw;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import p02.board.Points;
import p02.board.SelfCheck;

/** The assignment's own network: 1 input, 1 output, 10 hidden layers of 10 units. */
@Tag("p33")
@DisplayName("Depth or width")
@ExtendWith(SelfCheck.class)
class ParameterCountTest {
  @Test
  @Tag("p33_1")
  @Points(2)
  @DisplayName("weights")
  void weights() {
    // 1*10 into the first hidden layer, nine gaps of 10*10, 10*1 to the output.
    assertThat(saw(ParameterCount.weights(1, 1, 10, 10))).as("weights(1, 1, 10, 10)").isEqualTo(920);
    assertThatThrownBy(() -> ParameterCount.weights(1, 1, 0, 10))
        .as("weights with 0 hidden layers")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Tag("p33_2")
  @Points(2)
  @DisplayName("biases")
  void biases() {
    assertThat(saw(ParameterCount.biases(1, 1, 10, 10))).as("10 layers of 10 units, 1 output").isEqualTo(101);
  }

  @Test
  @Tag("p33_3")
  @Points(1)
  @DisplayName("parameters")
  void parameters() {
    assertThat(saw(ParameterCount.parameters(1, 1, 10, 10))).as("920 weights, 101 biases").isEqualTo(1021);
  }

  @Test
  @Tag("p33_4")
  @Points(2)
  @DisplayName("weights added by depth")
  void depth() {
    // One more gap of 10*10.
    assertThat(saw(ParameterCount.weightsAddedByDepth(1, 1, 10, 10))).as("from 920 to 1020").isEqualTo(100);
  }

  @Test
  @Tag("p33_5")
  @Points(3)
  @DisplayName("weights added by width")
  void width() {
    // 11 + 9*121 + 11 = 1111.
    assertThat(saw(ParameterCount.weightsAddedByWidth(1, 1, 10, 10))).as("from 920 to 1111").isEqualTo(191);
  }

  @Test
  @Tag("p33_6")
  @Points(2)
  @DisplayName("the larger growth")
  void largerGrowth() {
    assertThat(saw(ParameterCount.largerGrowth(1, 1, 10, 10))).as("191 against 100").isEqualTo(Growth.WIDTH);
    // K = 1, D = 10: one more layer adds 100, one more unit adds 2.
    assertThat(saw(ParameterCount.largerGrowth(1, 1, 1, 10))).as("2 against 100").isEqualTo(Growth.DEPTH);
  }
}
