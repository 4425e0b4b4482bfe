package p02.tutorial21;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static p02.board.SelfCheck.saw;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;

/** At z = ln 3 and z = -ln 3 the exponentials are 3 and 1/3. */
@Tag("p21")
@DisplayName("Activation functions")
@ExtendWith(SelfCheck.class)
class ActivationsTest {
  private static INDArray z() {
    return Nd4j.create(new double[][] {{-Math.log(3), Math.log(3)}});
  }

  /** The entries, once it has the shape [1, 2] of what went in. */
  private static double[] entries(INDArray array) {
    double[] numbers = saw(array.dup('c').data().asDouble());
    assertThat(array.shape()).as("the shape of what went in").containsExactly(1, 2);
    return numbers;
  }

  @Test
  @Tag("p21_1")
  @Points(1)
  @DisplayName("sigmoid")
  @WrittenIn(Activations.class)
  void sigmoid() {
    assertThat(entries(Activations.sigmoid(z())))
        .as("1 / (1 + 3) and 1 / (1 + 1/3)")
        .containsExactly(new double[] {0.25, 0.75}, within(1e-6));
    assertThat(entries(Activations.sigmoidDerivative(z())))
        .as("derivative: 3/16 on both sides")
        .containsExactly(new double[] {0.1875, 0.1875}, within(1e-6));
  }

  @Test
  @Tag("p21_2")
  @Points(1)
  @DisplayName("tanh")
  @WrittenIn(Activations.class)
  void tanh() {
    assertThat(entries(Activations.tanh(z())))
        .as("(1/3 - 3) / (1/3 + 3) and its opposite")
        .containsExactly(new double[] {-0.8, 0.8}, within(1e-6));
    assertThat(entries(Activations.tanhDerivative(z())))
        .as("derivative: 9/25 on both sides")
        .containsExactly(new double[] {0.36, 0.36}, within(1e-6));
  }

  @Test
  @Tag("p21_3")
  @Points(1)
  @DisplayName("ReLU")
  @WrittenIn(Activations.class)
  void relu() {
    INDArray z = Nd4j.create(new double[][] {{-2, 3}});
    assertThat(entries(Activations.relu(z)))
        .as("max(0, -2) and max(0, 3)")
        .containsExactly(new double[] {0, 3}, within(1e-6));
    assertThat(entries(Activations.reluDerivative(z)))
        .as("derivative left and right of 0")
        .containsExactly(new double[] {0, 1}, within(1e-6));
    assertThat(saw(Activations.reluDerivative(z.mul(0)).getDouble(0)))
        .as("derivative at 0")
        .isZero();
  }

  @Test
  @Tag("p21_4")
  @Points(1)
  @DisplayName("leaky ReLU")
  @WrittenIn(Activations.class)
  void leakyRelu() {
    INDArray z = Nd4j.create(new double[][] {{-2, 3}});
    assertThat(entries(Activations.leakyRelu(z, 0.25)))
        .as("0.25 * -2 and 3")
        .containsExactly(new double[] {-0.5, 3}, within(1e-6));
    assertThat(entries(Activations.leakyReluDerivative(z, 0.25)))
        .as("derivative left and right of 0")
        .containsExactly(new double[] {0.25, 1}, within(1e-6));
  }

  @Test
  @Tag("p21_5")
  @Points(1)
  @DisplayName("ELU")
  @WrittenIn(Activations.class)
  void elu() {
    INDArray z = Nd4j.create(new double[][] {{-Math.log(4), 3}});
    assertThat(entries(Activations.elu(z, 2)))
        .as("2 * (1/4 - 1) and 3")
        .containsExactly(new double[] {-1.5, 3}, within(1e-6));
    assertThat(entries(Activations.eluDerivative(z, 2)))
        .as("derivative: 2 * 1/4 and 1")
        .containsExactly(new double[] {0.5, 1}, within(1e-6));
  }

  @Test
  @Tag("p21_6")
  @Points(1)
  @DisplayName("Swish")
  @WrittenIn(Activations.class)
  void swish() {
    double ln3 = Math.log(3);
    assertThat(entries(Activations.swish(z())))
        .as("-ln 3 / 4 and 3 ln 3 / 4")
        .containsExactly(new double[] {-ln3 / 4, 3 * ln3 / 4}, within(1e-6));
    assertThat(entries(Activations.swishDerivative(z())))
        .as("the slope, from 1/4, 3/4 and 3/16 by the product rule")
        .containsExactly(new double[] {0.25 - ln3 * 3 / 16, 0.75 + ln3 * 3 / 16}, within(1e-6));
  }

  @Test
  @Tag("p21_7")
  @Points(1)
  @DisplayName("dead neurons")
  @WrittenIn(DeadNeurons.class)
  void deadNeurons() {
    INDArray activations = Nd4j.create(new double[][] {{0, 0, 1, -1}, {0, 2, -1, 0}});
    assertThat(saw((long) DeadNeurons.count(activations)))
        .as("only the first unit is 0 on both examples")
        .isEqualTo(1);
    INDArray quiet = Nd4j.create(new double[][] {{0, 0, 5}, {0, 0, 0}, {0, 0, 0}});
    assertThat(saw((long) DeadNeurons.count(quiet)))
        .as("the first two units are dead")
        .isEqualTo(2);
  }
}
