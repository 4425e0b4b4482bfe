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

/** A network with 2 inputs, 3 outputs and 4 hidden layers of 6 units. The question asks for another one. */
@Tag("p33")
@DisplayName("Depth or width")
@ExtendWith(SelfCheck.class)
class ParameterCountTest {
  @Test
  @Tag("p33_1")
  @Points(2)
  @DisplayName("weights")
  void weights() {
    // 2*6 into the first hidden layer, three gaps of 6*6, 6*3 to the outputs.
    assertThat(saw(ParameterCount.weights(2, 3, 4, 6))).as("weights(2, 3, 4, 6)").isEqualTo(138);
    assertThatThrownBy(() -> ParameterCount.weights(2, 3, 0, 6))
        .as("weights with 0 hidden layers")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Tag("p33_2")
  @Points(2)
  @DisplayName("biases")
  void biases() {
    assertThat(saw(ParameterCount.biases(2, 3, 4, 6))).as("4 layers of 6 units, 3 outputs").isEqualTo(27);
  }

  @Test
  @Tag("p33_3")
  @Points(1)
  @DisplayName("parameters")
  void parameters() {
    assertThat(saw(ParameterCount.parameters(2, 3, 4, 6))).as("138 weights, 27 biases").isEqualTo(165);
  }

  @Test
  @Tag("p33_4")
  @Points(2)
  @DisplayName("weights added by depth")
  void depth() {
    // One more gap of 6*6.
    assertThat(saw(ParameterCount.weightsAddedByDepth(2, 3, 4, 6))).as("from 138 to 174").isEqualTo(36);
  }

  @Test
  @Tag("p33_5")
  @Points(3)
  @DisplayName("weights added by width")
  void width() {
    // 2*7 + 3*49 + 7*3 = 182.
    assertThat(saw(ParameterCount.weightsAddedByWidth(2, 3, 4, 6))).as("from 138 to 182").isEqualTo(44);
  }

  @Test
  @Tag("p33_6")
  @Points(2)
  @DisplayName("the larger growth")
  void largerGrowth() {
    assertThat(saw(ParameterCount.largerGrowth(2, 3, 4, 6))).as("44 against 36").isEqualTo(Growth.WIDTH);
    // K = 1, D = 6: one more layer adds 36, one more unit 2 + 3.
    assertThat(saw(ParameterCount.largerGrowth(2, 3, 1, 6))).as("5 against 36").isEqualTo(Growth.DEPTH);
  }
}
