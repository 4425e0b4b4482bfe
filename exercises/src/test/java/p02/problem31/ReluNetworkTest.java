package p02.problem31;

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
import p02.kit.ReluCase;
import p02.kit.Variant;

/** The worked example of the handout: every number below is calculated there by hand. */
@Tag("p31")
@DisplayName("A ReLU network by hand")
@ExtendWith(SelfCheck.class)
class ReluNetworkTest {
  private static final double[][] W1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
  private static final double[] B1 = {0, -1, 0.5};
  private static final double[] W2 = {1, -2, 0.5};
  private static final double B2 = 0.25;
  private static final double[] X = {2, 1};
  private static final double[] Z1 = {1, 0.5, 0.5};

  @Test
  @Tag("p31_1")
  @Points(1)
  @DisplayName("relu(z)")
  void relu() {
    assertThat(saw(ReluNetwork.relu(3))).as("relu(3) = max(0, 3)").isEqualTo(3);
    assertThat(saw(ReluNetwork.relu(-2))).as("relu(-2) = max(0, -2)").isZero();
    assertThat(saw(ReluNetwork.relu(0))).as("relu(0) = max(0, 0)").isZero();
  }

  @Test
  @Tag("p31_2")
  @Points(3)
  @DisplayName("hidden pre-activations")
  void hiddenPreActivations() {
    assertThat(saw(ReluNetwork.hiddenPreActivations(W1, B1, X)))
        .as("z1 = W1 x + b1 for the handout's example, x = [2, 1]")
        .containsExactly(Z1, within(1e-9));
  }

  @Test
  @Tag("p31_3")
  @Points(2)
  @DisplayName("hidden activations")
  void hiddenActivations() {
    double[] z1 = {1.5, -0.5, 0};
    assertThat(saw(ReluNetwork.hiddenActivations(z1)))
        .as("h = relu(z1), entry by entry, for z1 = [1.5, -0.5, 0]")
        .containsExactly(new double[] {1.5, 0, 0}, within(1e-9));
    assertThat(z1).as("z1 must be left as it was").containsExactly(1.5, -0.5, 0);
  }

  @Test
  @Tag("p31_4")
  @Points(2)
  @DisplayName("output pre-activation")
  void outputPreActivation() {
    assertThat(saw(ReluNetwork.outputPreActivation(W2, B2, Z1)))
        .as("z2 = w2 . h + b2 = 1*1 - 2*0.5 + 0.5*0.5 + 0.25")
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  @Tag("p31_5")
  @Points(3)
  @DisplayName("forward pass")
  void output() {
    double y = saw(ReluNetwork.output(W1, B1, W2, B2, X));
    chain().step("y", y, 0.5);
    // With b2 = -1 the example's z2 is 0.25 - 1 = -0.75, and the last ReLU makes it 0.
    assertThat(saw(ReluNetwork.output(W1, B1, W2, -1, X)))
        .as("y = relu(z2) where z2 = -0.75: the output has a ReLU, too")
        .isZero();
  }

  @Test
  @Tag("p31_6")
  @Points(2)
  @DisplayName("forward pass of a batch")
  void outputs() {
    // The second example is x = [0, 0]: z1 = b1, h = [0, 0, 0.5], z2 = 0.25 + 0.25.
    INDArray y =
        ReluNetwork.outputs(
            Nd4j.create(W1),
            Nd4j.create(B1),
            Nd4j.create(new double[][] {W2}),
            Nd4j.create(new double[] {B2}),
            Nd4j.create(new double[][] {X, {0, 0}}));
    assertThat(y.shape()).as("two examples in, shape [2, 1] out").containsExactly(2, 1);
    assertThat(y.dup().data().asDouble())
        .as("y for x = [2, 1] and x = [0, 0]")
        .containsExactly(new double[] {0.5, 0.5}, within(1e-5));
  }

  @Test
  @Tag("p31_7")
  @Points(3)
  @DisplayName("worksheet, by hand")
  @WrittenIn(ReluWorksheet.class)
  void worksheet() {
    ReluCase c = Variant.mine().relu();
    System.out.printf(
        "Your numbers for 3.1: W1 = %s, b1 = %s, w2 = %s, b2 = %s, x = %s%n",
        Arrays.deepToString(c.w1()),
        Arrays.toString(c.b1()),
        Arrays.toString(c.w2()),
        c.b2(),
        Arrays.toString(c.x()));
    double[] z1 = Chain.entries("z1", ReluWorksheet.z1(), 3);
    for (int i = 0; i < 3; i++) {
      double here = c.b1()[i] + c.w1()[i][0] * c.x()[0] + c.w1()[i][1] * c.x()[1];
      Chain.byHand("z1, entry " + i, z1[i], here, 5e-4);
    }
    double[] h = Chain.entries("h", ReluWorksheet.h(), 3);
    double sum = c.b2();
    for (int i = 0; i < 3; i++) {
      Chain.byHand("h, entry " + i, h[i], z1[i] < 0 ? 0 : z1[i], 5e-4);
      sum += c.w2()[i] * h[i];
    }
    Chain.byHand("z2", ReluWorksheet.z2(), sum, 1e-3);
    Chain.byHand("y", ReluWorksheet.y(), ReluWorksheet.z2(), 5e-4);
  }

  /** The steps up to the output, so that the first wrong one is named. */
  private static Chain chain() {
    double[] z1 = ReluNetwork.hiddenPreActivations(W1, B1, X);
    double[] h = ReluNetwork.hiddenActivations(z1);
    double z2 = ReluNetwork.outputPreActivation(W2, B2, h);
    return new Chain().step("z1", z1, Z1).step("h", h, Z1).step("z2", z2, 0.5);
  }
}
