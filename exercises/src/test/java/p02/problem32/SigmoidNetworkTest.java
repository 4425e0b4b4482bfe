package p02.problem32;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static p02.board.SelfCheck.saw;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Chain;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;
import p02.kit.SigmoidCase;
import p02.kit.Variant;

/** Published example: w1 = [0.5, -1], b1 = 0.5, w2 = 2, b2 = -1, x = [1, 1]. */
@Tag("p32")
@DisplayName("A sigmoid network by hand")
@ExtendWith(SelfCheck.class)
class SigmoidNetworkTest {
  private static final double[] W1 = {0.5, -1};
  private static final double[] X = {1, 1};

  @Test
  @Tag("p32_1")
  @Points(2)
  @DisplayName("sigmoid(z)")
  void sigmoid() {
    assertThat(saw(SigmoidNetwork.sigmoid(0))).as("sigmoid(0) = 1 / (1 + 1)").isEqualTo(0.5);
    // e^(-ln 3) = 1/3, so that 1 / (1 + 1/3) = 3/4.
    assertThat(saw(SigmoidNetwork.sigmoid(Math.log(3)))).as("sigmoid(ln 3)").isCloseTo(0.75, within(1e-9));
    assertThat(saw(SigmoidNetwork.sigmoid(1000))).as("sigmoid(1000)").isCloseTo(1, within(1e-9));
    assertThat(saw(SigmoidNetwork.sigmoid(-1000))).as("sigmoid(-1000)").isCloseTo(0, within(1e-9));
  }

  @Test
  @Tag("p32_2")
  @Points(2)
  @DisplayName("hidden pre-activation")
  void hiddenPreActivation() {
    assertThat(saw(SigmoidNetwork.hiddenPreActivation(W1, 0.5, X)))
        .as("z1 = 0.5*1 - 1*1 + 0.5")
        .isCloseTo(0, within(1e-9));
    assertThat(saw(SigmoidNetwork.hiddenPreActivation(W1, 0.5, new double[] {2, 1})))
        .as("z1 = 0.5*2 - 1*1 + 0.5")
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  @Tag("p32_3")
  @Points(1)
  @DisplayName("output pre-activation")
  void outputPreActivation() {
    assertThat(saw(SigmoidNetwork.outputPreActivation(2, -1, 0.75)))
        .as("z2 = 2*0.75 - 1")
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  @Tag("p32_4")
  @Points(3)
  @DisplayName("forward pass")
  void output() {
    // z1 = 0, h = 0.5, z2 = 2*0.5 - 1 = 0, y = 0.5: all by hand.
    double z1 = SigmoidNetwork.hiddenPreActivation(W1, 0.5, X);
    double h = SigmoidNetwork.sigmoid(z1);
    double z2 = SigmoidNetwork.outputPreActivation(2, -1, h);
    new Chain()
        .step("z1", z1, 0)
        .step("h", h, 0.5)
        .step("z2", z2, 0)
        .step("y", saw(SigmoidNetwork.output(W1, 0.5, 2, -1, X)), 0.5);
  }

  @Test
  @Tag("p32_5")
  @Points(2)
  @DisplayName("forward pass of a batch")
  void outputs() {
    INDArray y =
        SigmoidNetwork.outputs(
            Nd4j.create(new double[][] {W1}),
            Nd4j.create(new double[] {0.5}),
            Nd4j.create(new double[][] {{2}}),
            Nd4j.create(new double[] {-1}),
            Nd4j.create(new double[][] {X, {3, 2}}));
    assertThat(y.shape()).as("two examples in, shape [2, 1] out").containsExactly(2, 1);
    // Both examples have z1 = 0, and so y = 0.5.
    assertThat(y.dup().data().asDouble())
        .as("y for x = [1, 1] and x = [3, 2]")
        .containsExactly(new double[] {0.5, 0.5}, within(1e-5));
  }

  @Test
  @Tag("p32_6")
  @Points(2)
  @DisplayName("worksheet, by hand")
  @WrittenIn(SigmoidWorksheet.class)
  void worksheet() {
    SigmoidCase c = Variant.mine().sigmoid();
    System.out.printf(
        "Your numbers for 3.2: w1 = %s, b1 = %s, w2 = %s, b2 = %s, x = %s%n",
        Arrays.toString(c.w1()), c.b1(), c.w2(), c.b2(), Arrays.toString(c.x()));
    double z1 = SigmoidWorksheet.z1();
    Chain.byHand("z1", z1, c.b1() + c.w1()[0] * c.x()[0] + c.w1()[1] * c.x()[1], 5e-4);
    double h = SigmoidWorksheet.h();
    Chain.byHand("h", h, 1 / (1 + Math.exp(-z1)), 5e-4);
    double z2 = SigmoidWorksheet.z2();
    Chain.byHand("z2", z2, c.w2() * h + c.b2(), 2e-3);
    Chain.byHand("y", SigmoidWorksheet.y(), 1 / (1 + Math.exp(-z2)), 5e-4);
  }
}
