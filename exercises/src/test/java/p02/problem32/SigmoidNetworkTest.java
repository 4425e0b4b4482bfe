package p02.problem32;

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
import p02.kit.SigmoidCase;
import p02.kit.Variant;

/** Published example: w1 = [0.5, -1], b1 = 0.5, w2 = 2, b2 = -1, x = [1, 1]. */
@Tag("p32")
@Tag("3.2")
@DisplayName("A sigmoid network by hand")
@ExtendWith(SelfCheck.class)
class SigmoidNetworkTest {
  private static final double[] W1 = {0.5, -1};
  private static final double[] X = {1, 1};
  private static final double[] OTHER_W1 = {2, -1};

  @Test
  @Tag("p32_1")
  @Tag("3.2.1")
  @Points(2)
  @DisplayName("sigmoid(z)")
  void sigmoid() {
    rule("formula");
    Expect.exactly("sigmoid(0) = 1 / (1 + 1)", saw(SigmoidNetwork.sigmoid(0)), 0.5);
    // e^(-ln 3) = 1/3, so that 1 / (1 + 1/3) = 3/4.
    Expect.close("sigmoid(ln 3)", saw(SigmoidNetwork.sigmoid(Math.log(3))), 0.75, 1e-9);
    rule("large-inputs-finite");
    Expect.close("sigmoid(1000)", saw(SigmoidNetwork.sigmoid(1000)), 1, 1e-9);
    Expect.close("sigmoid(-1000)", saw(SigmoidNetwork.sigmoid(-1000)), 0, 1e-9);
    Expect.number("sigmoid(750)", SigmoidNetwork.sigmoid(750), 1);
    Expect.number("sigmoid(-750)", SigmoidNetwork.sigmoid(-750), 0);
    rule("formula");
    // e^(ln 4) = 4, so that 1 / (1 + 4); e^(-ln 9) = 1/9, so that 9 / 10.
    Expect.number("sigmoid(-ln 4)", SigmoidNetwork.sigmoid(-Math.log(4)), 0.2);
    Expect.number("sigmoid(ln 9)", SigmoidNetwork.sigmoid(Math.log(9)), 0.9);
    // e^(-ln 2) = 1/2, so that 1 / (3/2): a value that four decimals do not hold.
    Expect.number("sigmoid(ln 2)", SigmoidNetwork.sigmoid(Math.log(2)), 2.0 / 3);
    // Small, usual and large ones, by a calculator.
    Expect.number("sigmoid(0.001)", SigmoidNetwork.sigmoid(0.001), 0.500249999979);
    Expect.number("sigmoid(-0.4)", SigmoidNetwork.sigmoid(-0.4), 0.401312339888);
    Expect.number("sigmoid(5.5)", SigmoidNetwork.sigmoid(5.5), 0.995929862284);
    Expect.number("sigmoid(-12.25)", SigmoidNetwork.sigmoid(-12.25), 4.78509449489e-06);
    // Nearly 0, but not cut off: 1 / (1 + e^30), and e^30 is about 1.07e13.
    Expect.number("sigmoid(-30)", SigmoidNetwork.sigmoid(-30), 9.3576e-14);
    Expect.number("sigmoid(30)", SigmoidNetwork.sigmoid(30), 1);
  }

  @Test
  @Tag("p32_2")
  @Tag("3.2.2")
  @Points(2)
  @DisplayName("hidden pre-activation")
  void hiddenPreActivation() {
    rule("formula");
    Expect.close("z1 = 0.5*1 - 1*1 + 0.5", saw(SigmoidNetwork.hiddenPreActivation(W1, 0.5, X)), 0, 1e-9);
    Expect.close(
        "z1 = 0.5*2 - 1*1 + 0.5", saw(SigmoidNetwork.hiddenPreActivation(W1, 0.5, new double[] {2, 1})), 0.5, 1e-9);
    Expect.number(
        "hiddenPreActivation for w1 = [-2, 3], b1 = -0.5, x = [1.5, 2]",
        SigmoidNetwork.hiddenPreActivation(new double[] {-2, 3}, -0.5, new double[] {1.5, 2}),
        2.5);
    // 0.071234 - 0.27 + 0.4: digits that single precision has no room for.
    Expect.number(
        "hiddenPreActivation for w1 = [0.1, -0.3], b1 = 0.4, x = [0.71234, 0.9]",
        SigmoidNetwork.hiddenPreActivation(new double[] {0.1, -0.3}, 0.4, new double[] {0.71234, 0.9}),
        0.201234);
  }

  @Test
  @Tag("p32_3")
  @Tag("3.2.3")
  @Points(1)
  @DisplayName("output pre-activation")
  void outputPreActivation() {
    rule("formula");
    Expect.close("z2 = 2*0.75 - 1", saw(SigmoidNetwork.outputPreActivation(2, -1, 0.75)), 0.5, 1e-9);
    Expect.number("outputPreActivation(-3, 0.5, 0.25)", SigmoidNetwork.outputPreActivation(-3, 0.5, 0.25), -0.25);
    Expect.number("outputPreActivation(0.3, 0.1, 0.71234)", SigmoidNetwork.outputPreActivation(0.3, 0.1, 0.71234), 0.313702);
  }

  @Test
  @Tag("p32_4")
  @Tag("3.2.4")
  @Points(3)
  @DisplayName("forward pass")
  void output() {
    rule("formula");
    // z1 = 0, h = 0.5, z2 = 2*0.5 - 1 = 0, y = 0.5: all by hand.
    double z1 = SigmoidNetwork.hiddenPreActivation(W1, 0.5, X);
    double h = SigmoidNetwork.sigmoid(z1);
    double z2 = SigmoidNetwork.outputPreActivation(2, -1, h);
    new Chain()
        .step("z1", z1, 0)
        .step("h", h, 0.5)
        .step("z2", z2, 0)
        .step("y", saw(SigmoidNetwork.output(W1, 0.5, 2, -1, X)), 0.5);
    // z1 = 2 - 2 + ln 3, h = 3/4, z2 = 3 - 3 - ln 4, y = 1 / (1 + 4).
    Expect.number(
        "output for w1 = [2, -1], b1 = ln 3, w2 = 4, b2 = -3 - ln 4, x = [1, 2]",
        SigmoidNetwork.output(OTHER_W1, Math.log(3), 4, -3 - Math.log(4), new double[] {1, 2}),
        0.2);
    // The same with z2 = -ln 2, and 1 / (1 + 2).
    Expect.number(
        "output for w1 = [2, -1], b1 = ln 3, w2 = 4, b2 = -3 - ln 2, x = [1, 2]",
        SigmoidNetwork.output(OTHER_W1, Math.log(3), 4, -3 - Math.log(2), new double[] {1, 2}),
        1 / 3.0);
  }

  @Test
  @Tag("p32_5")
  @Tag("3.2.5")
  @Points(2)
  @DisplayName("forward pass of a batch")
  void outputs() {
    rule("every-row");
    INDArray y =
        SigmoidNetwork.outputs(
            Nd4j.create(new double[][] {W1}),
            Nd4j.create(new double[] {0.5}),
            Nd4j.create(new double[][] {{2}}),
            Nd4j.create(new double[] {-1}),
            Nd4j.create(new double[][] {X, {3, 2}}));
    // Both examples have z1 = 0, and so y = 0.5.
    Expect.array("outputs for x = [[1, 1], [3, 2]]", y, Nd4j.create(new double[][] {{0.5}, {0.5}}));
    // w1 = [2, -1], b1 = ln 3, w2 = 4, b2 = -3: h is 3/4, 1/2 and 1/4, z2 is 0, -1 and -2.
    Expect.array(
        "outputs for three rows of x",
        ofBatch(new double[][] {{1, 2}, {0, Math.log(3)}, {0, Math.log(9)}}),
        Nd4j.create(new double[][] {{0.5}, {1 / (1 + Math.E)}, {1 / (1 + Math.E * Math.E)}}));
    rule("one-row");
    Expect.array(
        "outputs for one row, x = [[0, ln 3]]",
        ofBatch(new double[][] {{0, Math.log(3)}}),
        Nd4j.create(new double[][] {{1 / (1 + Math.E)}}));
    rule("arguments-unchanged");
    INDArray w1 = Nd4j.create(new double[][] {OTHER_W1});
    INDArray b1 = Nd4j.create(new double[] {0.5});
    INDArray w2 = Nd4j.create(new double[][] {{4}});
    INDArray b2 = Nd4j.create(new double[] {-3});
    INDArray x = Nd4j.create(new double[][] {X, {3, 2}});
    SigmoidNetwork.outputs(w1, b1, w2, b2, x);
    Expect.unchanged("w1", w1, Nd4j.create(new double[][] {OTHER_W1}));
    Expect.unchanged("b1", b1, Nd4j.create(new double[] {0.5}));
    Expect.unchanged("w2", w2, Nd4j.create(new double[][] {{4}}));
    Expect.unchanged("b2", b2, Nd4j.create(new double[] {-3}));
    Expect.unchanged("x", x, Nd4j.create(new double[][] {X, {3, 2}}));
  }

  private static INDArray ofBatch(double[][] x) {
    return SigmoidNetwork.outputs(
        Nd4j.create(new double[][] {OTHER_W1}),
        Nd4j.create(new double[] {Math.log(3)}),
        Nd4j.create(new double[][] {{4}}),
        Nd4j.create(new double[] {-3}),
        Nd4j.create(x));
  }

  @Test
  @Tag("p32_6")
  @Tag("3.2.6")
  @Points(2)
  @DisplayName("worksheet, by hand")
  @WrittenIn(SigmoidWorksheet.class)
  void worksheet() {
    SigmoidCase c = Variant.mine().sigmoid();
    System.out.printf(
        "Your numbers for 3.2: w1 = %s, b1 = %s, w2 = %s, b2 = %s,%n  x = %s%n",
        Arrays.toString(c.w1()), c.b1(), c.w2(), c.b2(), Arrays.toString(c.x()));
    double z1 = SigmoidWorksheet.z1();
    Chain.byHand("z1", z1, c.b1() + c.w1()[0] * c.x()[0] + c.w1()[1] * c.x()[1], 5e-4);
    double h = SigmoidWorksheet.h();
    Chain.byHand("h", h, 1 / (1 + Math.exp(-z1)), 5e-4);
    double z2 = SigmoidWorksheet.z2();
    Chain.byHand("z2", z2, c.w2() * h + c.b2(), 5e-4);
    Chain.byHand("y", SigmoidWorksheet.y(), 1 / (1 + Math.exp(-z2)), 5e-4);
  }
}
