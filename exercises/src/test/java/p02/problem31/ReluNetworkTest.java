package p02.problem31;

import static p02.board.SelfCheck.rule;
import static p02.board.SelfCheck.saw;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Chain;
import p02.board.Expect;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;
import p02.kit.ReluCase;
import p02.kit.Variant;

/** The network of the handout's figure: dragged there, it shows every number below. */
@Tag("p31")
@Tag("3.1")
@DisplayName("A ReLU network by hand")
@ExtendWith(SelfCheck.class)
class ReluNetworkTest {
  private static final double[][] W1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
  private static final double[] B1 = {0, -1, 0.5};
  private static final double[] W2 = {1, -2, 0.5};
  private static final double B2 = 0.25;
  private static final double[] X = {2, 1};
  private static final double[] Z1 = {1, 0.5, 0.5};

  /** Another network: z1 = [6 + 3 + 1, -1.5 - 4 - 2, 4.5 - 0.25 + 0.5]. */
  private static final double[][] OTHER_W1 = {{2, -3}, {-0.5, 4}, {1.5, 0.25}};

  private static final double[] OTHER_B1 = {1, -2, 0.5};
  private static final double[] OTHER_X = {3, -1};

  /** Digits that single precision has no room for: z1 = [0.03141 - 0.14 + 0.1, 0.15705 + 0.42 - 0.3, -0.28269 + 0.07 + 0.4]. */
  private static final double[][] FINE_W1 = {{0.1, -0.2}, {0.5, 0.6}, {-0.9, 0.1}};

  private static final double[] FINE_B1 = {0.1, -0.3, 0.4};
  private static final double[] FINE_W2 = {0.1, -0.7, 0.3};
  private static final double[] FINE_X = {0.3141, 0.7};
  private static final String FINE =
      "W1 = [[0.1, -0.2], [0.5, 0.6], [-0.9, 0.1]], b1 = [0.1, -0.3, 0.4]";

  @Test
  @Tag("p31_1")
  @Tag("3.1.1")
  @Points(1)
  @DisplayName("relu(z)")
  void relu() {
    rule("formula");
    Expect.exactly("relu(3) = max(0, 3)", saw(ReluNetwork.relu(3)), 3);
    Expect.close("relu(-2) = max(0, -2)", saw(ReluNetwork.relu(-2)), 0, 0);
    rule("zero");
    Expect.close("relu(0) = max(0, 0)", saw(ReluNetwork.relu(0)), 0, 0);
    rule("formula");
    Expect.number("relu(0.125)", ReluNetwork.relu(0.125), 0.125);
    Expect.number("relu(-0.125)", ReluNetwork.relu(-0.125), 0);
    // Sizes between tiny and large, with digits that single precision has no room for.
    for (double z : new double[] {1.23456789e-9, 0.000123456789, 0.987654321, 56.7890123, 1234567.89, 9.87654321e11}) {
      Expect.number("relu(" + z + ")", ReluNetwork.relu(z), z);
      Expect.number("relu(" + -z + ")", ReluNetwork.relu(-z), 0);
    }
    rule("huge-numbers");
    Expect.number("relu(9.5e307)", ReluNetwork.relu(9.5e307), 9.5e307);
    Expect.number("relu(-9.5e307)", ReluNetwork.relu(-9.5e307), 0);
  }

  @Test
  @Tag("p31_2")
  @Tag("3.1.2")
  @Points(3)
  @DisplayName("hidden pre-activations")
  void hiddenPreActivations() {
    rule("formula");
    Expect.close(
        "z1 = W1 x + b1 for the handout's figure, x = [2, 1]",
        saw(ReluNetwork.hiddenPreActivations(W1, B1, X)),
        Z1,
        1e-9);
    double[][] w1 = {{2, -3}, {-0.5, 4}, {1.5, 0.25}};
    double[] b1 = OTHER_B1.clone();
    double[] x = OTHER_X.clone();
    Expect.numbers(
        "hiddenPreActivations for W1 = [[2, -3], [-0.5, 4], [1.5, 0.25]], b1 = [1, -2, 0.5], x = [3, -1]",
        ReluNetwork.hiddenPreActivations(w1, b1, x),
        10, -7.5, 4.75);
    Expect.numbers(
        "hiddenPreActivations for " + FINE + ", x = [0.3141, 0.7]",
        ReluNetwork.hiddenPreActivations(FINE_W1, FINE_B1, FINE_X),
        -0.00859, 0.27705, 0.18731);
    rule("arguments-unchanged");
    Expect.unchanged("w1", w1, OTHER_W1);
    Expect.unchanged("b1", b1, OTHER_B1);
    Expect.unchanged("x", x, OTHER_X);
  }

  @Test
  @Tag("p31_3")
  @Tag("3.1.3")
  @Points(2)
  @DisplayName("hidden activations")
  void hiddenActivations() {
    rule("formula");
    double[] z1 = {1.5, -0.5, 0};
    Expect.close(
        "h = relu(z1), entry by entry, for z1 = [1.5, -0.5, 0]",
        saw(ReluNetwork.hiddenActivations(z1)),
        new double[] {1.5, 0, 0},
        1e-9);
    Expect.numbers(
        "hiddenActivations([-3, 0.25, 4])", ReluNetwork.hiddenActivations(new double[] {-3, 0.25, 4}), 0, 0.25, 4);
    Expect.numbers(
        "hiddenActivations([-0.00859, 0.27705, 0.18731])",
        ReluNetwork.hiddenActivations(new double[] {-0.00859, 0.27705, 0.18731}),
        0, 0.27705, 0.18731);
    rule("arguments-unchanged");
    Expect.unchanged("z1", z1, 1.5, -0.5, 0);
  }

  @Test
  @Tag("p31_4")
  @Tag("3.1.4")
  @Points(2)
  @DisplayName("output pre-activation")
  void outputPreActivation() {
    rule("formula");
    Expect.close(
        "z2 = w2 . h + b2 = 1*1 - 2*0.5 + 0.5*0.5 + 0.25", saw(ReluNetwork.outputPreActivation(W2, B2, Z1)), 0.5, 1e-9);
    // The formula asks for no sign: 2 + 6 + 2 - 1, and -2 + 6 - 8 - 1.
    double[] w2 = {-2, 3, 0.5};
    double[] h = {-1, 2, 4};
    Expect.number(
        "outputPreActivation for w2 = [-2, 3, 0.5], b2 = -1, h = [-1, 2, 4]",
        ReluNetwork.outputPreActivation(w2, -1, h),
        9);
    Expect.number(
        "outputPreActivation for w2 = [-2, 3, -2], b2 = -1, h = [1, 2, 4]",
        ReluNetwork.outputPreActivation(new double[] {-2, 3, -2}, -1, new double[] {1, 2, 4}),
        -5);
    // 0.031415 - 0.07 + 0.27 + 0.2, which single precision has no room for.
    Expect.number(
        "outputPreActivation for w2 = [0.1, -0.7, 0.3], b2 = 0.2, h = [0.31415, 0.1, 0.9]",
        ReluNetwork.outputPreActivation(FINE_W2, 0.2, new double[] {0.31415, 0.1, 0.9}),
        0.431415);
    rule("arguments-unchanged");
    Expect.unchanged("w2", w2, -2, 3, 0.5);
    Expect.unchanged("h", h, -1, 2, 4);
  }

  @Test
  @Tag("p31_5")
  @Tag("3.1.5")
  @Points(3)
  @DisplayName("forward pass")
  void output() {
    rule("formula");
    double y = saw(ReluNetwork.output(W1, B1, W2, B2, X));
    chain().step("y", y, 0.5);
    // With b2 = -1 the example's z2 is 0.25 - 1 = -0.75, and the last ReLU makes it 0.
    Expect.close(
        "y = relu(z2) where z2 = -0.75: the output has a ReLU, too", saw(ReluNetwork.output(W1, B1, W2, -1, X)), 0, 0);
    // z1 = [10, -7.5, 4.75], h = [10, 0, 4.75], z2 = 5 + 0 - 1.1875 + 0.25.
    Expect.number(
        "output for W1 = [[2, -3], [-0.5, 4], [1.5, 0.25]], b1 = [1, -2, 0.5], w2 = [0.5, 3, -0.25], b2 = 0.25, x = [3, -1]",
        ReluNetwork.output(OTHER_W1, OTHER_B1, new double[] {0.5, 3, -0.25}, 0.25, OTHER_X),
        4.0625);
    // h = [0, 0.27705, 0.18731], z2 = -0.193935 + 0.056193 + 0.2.
    Expect.number(
        "output for " + FINE + ", w2 = [0.1, -0.7, 0.3], b2 = 0.2, x = [0.3141, 0.7]",
        ReluNetwork.output(FINE_W1, FINE_B1, FINE_W2, 0.2, FINE_X),
        0.062258);
  }

  @Test
  @Tag("p31_6")
  @Tag("3.1.6")
  @Points(2)
  @DisplayName("forward pass of a batch")
  void outputs() {
    rule("every-row");
    // The second example is x = [0, 0]: z1 = b1, h = [0, 0, 0.5], z2 = 0.25 + 0.25.
    Expect.array(
        "outputs for x = [[2, 1], [0, 0]]",
        ofBatch(new double[][] {X, {0, 0}}),
        Nd4j.create(new double[][] {{0.5}, {0.5}}));
    // [3, -1]: h = [4, 0, 0], z2 = 4.25; [-1, 2]: h = [0, 0, 5.5], z2 = 3; [4, 2]: h = [2, 2, 0.5], z2 = -1.5.
    Expect.array(
        "outputs for x = [[3, -1], [-1, 2], [4, 2]]",
        ofBatch(new double[][] {{3, -1}, {-1, 2}, {4, 2}}),
        Nd4j.create(new double[][] {{4.25}, {3}, {0}}));
    // For x = [0.7, 0.3] h = [0.11, 0.23, 0], z2 = 0.011 - 0.161 + 0 + 0.2.
    Expect.array(
        "outputs for " + FINE + ", w2 = [[0.1, -0.7, 0.3]], b2 = [0.2], x = [[0.3141, 0.7], [0.7, 0.3]]",
        ReluNetwork.outputs(
            Nd4j.create(FINE_W1),
            Nd4j.create(FINE_B1),
            Nd4j.create(new double[][] {FINE_W2}),
            Nd4j.create(new double[] {0.2}),
            Nd4j.create(new double[][] {FINE_X, {0.7, 0.3}})),
        Nd4j.create(new double[][] {{0.062258}, {0.05}}));
    rule("one-row");
    Expect.array(
        "outputs for x = [[3, -1]]",
        ofBatch(new double[][] {{3, -1}}),
        Nd4j.create(new double[][] {{4.25}}));
    rule("arguments-unchanged");
    INDArray[] arguments = {
      Nd4j.create(W1), Nd4j.create(B1), Nd4j.create(new double[][] {W2}), Nd4j.create(new double[] {B2}),
      Nd4j.create(new double[][] {X, {3, -1}})
    };
    ReluNetwork.outputs(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]);
    Expect.unchanged("w1", arguments[0], Nd4j.create(W1));
    Expect.unchanged("b1", arguments[1], Nd4j.create(B1));
    Expect.unchanged("w2", arguments[2], Nd4j.create(new double[][] {W2}));
    Expect.unchanged("b2", arguments[3], Nd4j.create(new double[] {B2}));
    Expect.unchanged("x", arguments[4], Nd4j.create(new double[][] {X, {3, -1}}));
  }

  @Test
  @Tag("p31_7")
  @Tag("3.1.7")
  @Points(3)
  @DisplayName("worksheet, by hand")
  @WrittenIn(ReluWorksheet.class)
  void worksheet() {
    ReluCase c = Variant.mine().relu();
    System.out.printf(
        "Your numbers for 3.1: W1 = %s,%n  b1 = %s, w2 = %s,%n  b2 = %s, x = %s%n",
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
    Chain.byHand("z2", ReluWorksheet.z2(), sum, 5e-4);
    Chain.byHand("y", ReluWorksheet.y(), ReluWorksheet.z2(), 5e-4);
  }

  /** The worked example's network on a batch. */
  private static INDArray ofBatch(double[][] x) {
    return ReluNetwork.outputs(
        Nd4j.create(W1),
        Nd4j.create(B1),
        Nd4j.create(new double[][] {W2}),
        Nd4j.create(new double[] {B2}),
        Nd4j.create(x));
  }

  /** The steps up to the output, so that the first wrong one is named. */
  private static Chain chain() {
    double[] z1 = ReluNetwork.hiddenPreActivations(W1, B1, X);
    double[] h = ReluNetwork.hiddenActivations(z1);
    double z2 = ReluNetwork.outputPreActivation(W2, B2, h);
    return new Chain().step("z1", z1, Z1).step("h", h, Z1).step("z2", z2, 0.5);
  }
}
