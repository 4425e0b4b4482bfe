package p02.hidden.problem31;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.Check;
import p02.hidden.Draw;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.oracle.Layers;
import p02.problem31.ReluNetwork;

/** Tests of {@link ReluNetwork}. */
class ReluNetworkTest {
  private static final int CASES = 20;

  @Task(number = "3.1.1", title = "relu(z)", points = 1, tolerance = Tolerance.FORWARD)
  void relu(Check check) {
    for (double z : new double[] {3.5, -1.25, 0, -0.0, 1e-300, -1e-300, 1e308, -1e308}) {
      check.number("relu(" + z + ")", ReluNetwork.relu(z), Layers.relu(z));
    }
  }

  @Task(
      number = "3.1.2",
      title = "hidden pre-activations",
      points = 3,
      tolerance = Tolerance.FORWARD)
  void hiddenPreActivations(Check check) {
    Draw draw = new Draw(312);
    for (int i = 0; i < CASES; i++) {
      double[][] w1 = draw.matrix(3, 2);
      double[] b1 = draw.vector(3);
      double[] x = draw.vector(2);
      double[] expected = Layers.affine(w1, b1, x);
      double[] before = b1.clone();
      check.numbers("z1 of a random case", ReluNetwork.hiddenPreActivations(w1, b1, x), expected);
      check.unchanged("b1", b1, before);
    }
  }

  @Task(number = "3.1.3", title = "hidden activations", points = 2, tolerance = Tolerance.FORWARD)
  void hiddenActivations(Check check) {
    Draw draw = new Draw(313);
    for (int i = 0; i < CASES; i++) {
      double[] z1 = draw.vector(3);
      double[] before = z1.clone();
      double[] expected = Layers.each(z1, Layers::relu);
      check.numbers("h of a random case", ReluNetwork.hiddenActivations(z1), expected);
      check.unchanged("z1", z1, before);
    }
    double[] edge = {0, -0.5, 2};
    check.numbers(
        "h where z1 = [0, -0.5, 2]", ReluNetwork.hiddenActivations(edge), new double[] {0, 0, 2});
  }

  @Task(
      number = "3.1.4",
      title = "output pre-activation",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void outputPreActivation(Check check) {
    Draw draw = new Draw(314);
    for (int i = 0; i < CASES; i++) {
      double[] w2 = draw.vector(3);
      double b2 = draw.number();
      double[] h = Layers.each(draw.vector(3), Layers::relu);
      double expected = Layers.dot(w2, h) + b2;
      check.number("z2 of a random case", ReluNetwork.outputPreActivation(w2, b2, h), expected);
    }
  }

  @Task(number = "3.1.5", title = "forward pass", points = 3, tolerance = Tolerance.FORWARD)
  void output(Check check) {
    Draw draw = new Draw(315);
    for (int i = 0; i < CASES; i++) {
      double[][] w1 = draw.matrix(3, 2);
      double[] b1 = draw.vector(3);
      double[] w2 = draw.vector(3);
      // Half of the cases are pushed below 0 at the output, where the last ReLU matters.
      double b2 = i % 2 == 0 ? draw.number() : -20;
      double[] x = draw.vector(2);
      double expected = Layers.network(w1, b1, w2, b2, x, Layers::relu);
      check.number("y of a random case", ReluNetwork.output(w1, b1, w2, b2, x), expected);
    }
  }

  @Task(
      number = "3.1.6",
      title = "forward pass of a batch",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void outputs(Check check) {
    Draw draw = new Draw(316);
    for (int n : new int[] {1, 2, 3, 17}) {
      double[][] w1 = draw.matrix(3, 2);
      double[] b1 = draw.vector(3);
      double[] w2 = draw.vector(3);
      double[] b2 = draw.vector(1);
      double[][] x = draw.matrix(n, 2);
      double[][] expected = new double[n][1];
      for (int i = 0; i < n; i++) {
        expected[i][0] = Layers.network(w1, b1, w2, b2[0], x[i], Layers::relu);
      }
      INDArray inputs = Nd4j.create(x);
      INDArray before = inputs.dup();
      INDArray actual =
          ReluNetwork.outputs(
              Nd4j.create(w1),
              Nd4j.create(b1),
              Nd4j.create(new double[][] {w2}),
              Nd4j.create(b2),
              inputs);
      check.matrix("the output of " + n + " examples", actual, expected, 4);
      check.unchanged("x", inputs, before);
    }
  }
}
