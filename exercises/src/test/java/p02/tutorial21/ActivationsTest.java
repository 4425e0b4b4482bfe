package p02.tutorial21;

import static p02.board.SelfCheck.rule;
import static p02.board.SelfCheck.saw;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Curve;
import p02.board.Expect;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;

/** At z = ln 3 and z = -ln 3 the exponentials are 3 and 1/3. */
@Tag("p21")
@Tag("2.1")
@DisplayName("Activation functions")
@ExtendWith(SelfCheck.class)
class ActivationsTest {
  private static INDArray z() {
    return Nd4j.create(new double[][] {{-Math.log(3), Math.log(3)}});
  }

  /** The entries, once it has the shape [1, 2] of what went in. */
  private static double[] entries(INDArray array) {
    Expect.require(array != null, "It returns null: give back the array that you made.");
    double[] numbers = saw(array.dup('c').data().asDouble());
    Expect.require(
        Arrays.equals(array.shape(), new long[] {1, 2}),
        "The result should have the shape of z, [1, 2], but yours has the shape %s."
            .formatted(Arrays.toString(array.shape())));
    return numbers;
  }

  @Test
  @Tag("p21_1")
  @Tag("2.1.1")
  @Points(1)
  @DisplayName("sigmoid")
  @WrittenIn(Activations.class)
  void sigmoid() {
    rule("value");
    Expect.close("sigmoid = 1 / (1 + 3) and 1 / (1 + 1/3)", entries(Activations.sigmoid(z())), new double[] {0.25, 0.75}, 1e-6);
    rule("derivative");
    Expect.close(
        "sigmoid derivative, 3/16 on both sides",
        entries(Activations.sigmoidDerivative(z())),
        new double[] {0.1875, 0.1875},
        1e-6);
    Curve curve = new Curve("sigmoid", Activations::sigmoid, Activations::sigmoidDerivative);
    rule("value");
    curve.values(1 / 5.0, 1 / 3.0, 1 / 2.0, 2 / 3.0, 4 / 5.0, 9 / 10.0);
    rule("derivative");
    curve.slopes(4 / 25.0, 2 / 9.0, 2 / 9.0, 4 / 25.0, 9 / 100.0);
    rule("arguments-unchanged");
    curve.unchanged();
    rule("large-inputs-finite");
    Expect.array(
        "sigmoid([-800, 800])",
        Activations.sigmoid(Nd4j.create(new double[] {-800, 800})),
        Nd4j.create(new double[] {0, 1}));
  }

  @Test
  @Tag("p21_2")
  @Tag("2.1.2")
  @Points(1)
  @DisplayName("tanh")
  @WrittenIn(Activations.class)
  void tanh() {
    rule("value");
    Expect.close(
        "tanh = (1/3 - 3) / (1/3 + 3) and its opposite", entries(Activations.tanh(z())), new double[] {-0.8, 0.8}, 1e-6);
    rule("derivative");
    Expect.close(
        "tanh derivative, 9/25 on both sides", entries(Activations.tanhDerivative(z())), new double[] {0.36, 0.36}, 1e-6);
    Curve curve = new Curve("tanh", Activations::tanh, Activations::tanhDerivative);
    rule("value");
    curve.values(-15 / 17.0, -3 / 5.0, 0, 3 / 5.0, 15 / 17.0, 40 / 41.0);
    rule("derivative");
    curve.slopes(64 / 289.0, 16 / 25.0, 16 / 25.0, 64 / 289.0, 81 / 1681.0);
    rule("arguments-unchanged");
    curve.unchanged();
  }

  @Test
  @Tag("p21_3")
  @Tag("2.1.3")
  @Points(1)
  @DisplayName("ReLU")
  @WrittenIn(Activations.class)
  void relu() {
    rule("value");
    INDArray z = Nd4j.create(new double[][] {{-2, 3}});
    Expect.close("relu = max(0, -2) and max(0, 3)", entries(Activations.relu(z)), new double[] {0, 3}, 1e-6);
    rule("derivative");
    Expect.close("relu derivative left and right of 0", entries(Activations.reluDerivative(z)), new double[] {0, 1}, 1e-6);
    rule("derivative-at-zero");
    Expect.close("relu derivative at 0", saw(Activations.reluDerivative(z.mul(0)).getDouble(0)), 0, 0);
    Curve curve = new Curve("relu", Activations::relu, Activations::reluDerivative);
    rule("value");
    curve.values(0, 0, 0, Math.log(2), Math.log(4), Math.log(9));
    rule("derivative");
    curve.slopes(0, 0, 1, 1, 1);
    rule("arguments-unchanged");
    curve.unchanged();
  }

  @Test
  @Tag("p21_4")
  @Tag("2.1.4")
  @Points(1)
  @DisplayName("leaky ReLU")
  @WrittenIn(Activations.class)
  void leakyRelu() {
    rule("value");
    INDArray z = Nd4j.create(new double[][] {{-2, 3}});
    Expect.close("leakyRelu, alpha = 0.25: 0.25 * -2 and 3", entries(Activations.leakyRelu(z, 0.25)), new double[] {-0.5, 3}, 1e-6);
    rule("derivative");
    Expect.close(
        "leakyRelu derivative left and right of 0",
        entries(Activations.leakyReluDerivative(z, 0.25)),
        new double[] {0.25, 1},
        1e-6);
    // A slope that single precision has no room for.
    Expect.array(
        "leakyReluDerivative([[-2, 3]], 0.3)",
        Activations.leakyReluDerivative(z, 0.3),
        Nd4j.create(new double[][] {{0.3, 1}}));
    Curve curve = new Curve(
            "leakyRelu, alpha = 0.5:", x -> Activations.leakyRelu(x, 0.5), x -> Activations.leakyReluDerivative(x, 0.5));
    rule("value");
    curve.values(-Math.log(2), -Math.log(2) / 2, 0, Math.log(2), Math.log(4), Math.log(9));
    rule("derivative");
    curve.slopes(0.5, 0.5, 1, 1, 1);
    rule("arguments-unchanged");
    curve.unchanged();
  }

  @Test
  @Tag("p21_5")
  @Tag("2.1.5")
  @Points(1)
  @DisplayName("ELU")
  @WrittenIn(Activations.class)
  void elu() {
    rule("value");
    INDArray z = Nd4j.create(new double[][] {{-Math.log(4), 3}});
    Expect.close("elu, alpha = 2: 2 * (1/4 - 1) and 3", entries(Activations.elu(z, 2)), new double[] {-1.5, 3}, 1e-6);
    rule("derivative");
    Expect.close("elu derivative, 2 * 1/4 and 1", entries(Activations.eluDerivative(z, 2)), new double[] {0.5, 1}, 1e-6);
    // 0.31415 / 4, which single precision has no room for.
    Expect.array(
        "eluDerivative([[-ln 4, 3]], 0.31415)", Activations.eluDerivative(z, 0.31415), Nd4j.create(new double[][] {{0.0785375, 1}}));
    Curve curve = new Curve("elu, alpha = 0.5:", x -> Activations.elu(x, 0.5), x -> Activations.eluDerivative(x, 0.5));
    rule("value");
    curve.values(-0.375, -0.25, 0, Math.log(2), Math.log(4), Math.log(9));
    rule("derivative");
    curve.slopes(0.125, 0.25, 1, 1, 1);
    rule("arguments-unchanged");
    curve.unchanged();
  }

  @Test
  @Tag("p21_6")
  @Tag("2.1.6")
  @Points(1)
  @DisplayName("Swish")
  @WrittenIn(Activations.class)
  void swish() {
    rule("value");
    double ln3 = Math.log(3);
    Expect.close(
        "swish = -ln 3 / 4 and 3 ln 3 / 4", entries(Activations.swish(z())), new double[] {-ln3 / 4, 3 * ln3 / 4}, 1e-6);
    rule("derivative");
    Expect.close(
        "swish derivative, from 1/4, 3/4 and 3/16 by the product rule",
        entries(Activations.swishDerivative(z())),
        new double[] {0.25 - ln3 * 3 / 16, 0.75 + ln3 * 3 / 16},
        1e-6);
    Curve curve = new Curve("swish", Activations::swish, Activations::swishDerivative);
    rule("value");
    curve.values(
        -Math.log(4) / 5, -Math.log(2) / 3, 0, Math.log(2) * 2 / 3, Math.log(4) * 4 / 5, Math.log(9) * 9 / 10);
    rule("derivative");
    curve.slopes(
        1 / 5.0 - Math.log(4) * 4 / 25,
        1 / 3.0 - Math.log(2) * 2 / 9,
        2 / 3.0 + Math.log(2) * 2 / 9,
        4 / 5.0 + Math.log(4) * 4 / 25,
        9 / 10.0 + Math.log(9) * 9 / 100);
    rule("arguments-unchanged");
    curve.unchanged();
  }

  @Test
  @Tag("p21_7")
  @Tag("2.1.7")
  @Points(1)
  @DisplayName("dead neurons")
  @WrittenIn(DeadNeurons.class)
  void deadNeurons() {
    rule("negative-activations");
    INDArray activations = Nd4j.create(new double[][] {{0, 0, 1, -1}, {0, 2, -1, 0}});
    Expect.exactly("count, where only the first unit is 0 on both examples", saw((long) DeadNeurons.count(activations)), 1);
    rule("formula");
    INDArray quiet = Nd4j.create(new double[][] {{0, 0, 5}, {0, 0, 0}, {0, 0, 0}});
    Expect.exactly("count, where the first two units are dead", saw((long) DeadNeurons.count(quiet)), 2);
    Expect.count("count([[0, 3, 0.5]])", DeadNeurons.count(Nd4j.create(new double[][] {{0, 3, 0.5}})), 1);
    Expect.count("count([[0, 0], [0, 0], [0, 0]])", DeadNeurons.count(Nd4j.zeros(3, 2)), 2);
    Expect.count("count([[2, 0], [0, 1]])", DeadNeurons.count(Nd4j.create(new double[][] {{2, 0}, {0, 1}})), 0);
    // The first unit lives in the last example alone, the third in the second.
    double[][] late = {{0, 0, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 0}, {0.01, 0, 0, 0}};
    Expect.count(
        "count([[0, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0], [0.01, 0, 0, 0]])", DeadNeurons.count(Nd4j.create(late)), 2);
    rule("negative-activations");
    double[][] signed = {{1, 0, -2, -3}, {-1, 0, 2, -1}, {0, 0, 0, 0}};
    INDArray below = Nd4j.create(signed);
    Expect.count("count([[1, 0, -2, -3], [-1, 0, 2, -1], [0, 0, 0, 0]])", DeadNeurons.count(below), 1);
    rule("arguments-unchanged");
    Expect.unchanged("activations", below, Nd4j.create(signed));
  }
}
