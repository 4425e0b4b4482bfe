package p02.hidden.problem32;

import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.Check;
import p02.hidden.Draw;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.oracle.Layers;
import p02.problem32.SigmoidNetwork;

/** Tests of {@link SigmoidNetwork}. */
class SigmoidNetworkTest {
  private static final int CASES = 20;

  @Task(number = "3.2.1", title = "sigmoid(z)", points = 2, tolerance = Tolerance.FORWARD)
  void sigmoid(Check check) {
    for (double z : new double[] {0, 1, -1, 2.5, -4, 8, -8, 40, -40, 710, -710, 1000, -1000}) {
      check.number("sigmoid(" + z + ")", SigmoidNetwork.sigmoid(z), Layers.sigmoid(z));
    }
  }

  @Task(
      number = "3.2.2",
      title = "hidden pre-activation",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void hiddenPreActivation(Check check) {
    Draw draw = new Draw(322);
    for (int i = 0; i < CASES; i++) {
      double[] w1 = draw.vector(2);
      double b1 = draw.number();
      double[] x = draw.vector(2);
      double expected = Layers.dot(w1, x) + b1;
      check.number("z1 of a random case", SigmoidNetwork.hiddenPreActivation(w1, b1, x), expected);
    }
  }

  @Task(
      number = "3.2.3",
      title = "output pre-activation",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void outputPreActivation(Check check) {
    Draw draw = new Draw(323);
    for (int i = 0; i < CASES; i++) {
      double w2 = draw.number();
      double b2 = draw.number();
      double h = Layers.sigmoid(draw.number());
      check.number(
          "z2 of a random case", SigmoidNetwork.outputPreActivation(w2, b2, h), w2 * h + b2);
    }
  }

  @Task(number = "3.2.4", title = "forward pass", points = 3, tolerance = Tolerance.FORWARD)
  void output(Check check) {
    Draw draw = new Draw(324);
    for (int i = 0; i < CASES; i++) {
      double[] w1 = draw.vector(2);
      double[] b1 = draw.vector(1);
      double w2 = draw.number();
      double b2 = draw.number();
      double[] x = draw.vector(2);
      double expected =
          Layers.network(new double[][] {w1}, b1, new double[] {w2}, b2, x, Layers::sigmoid);
      check.number("y of a random case", SigmoidNetwork.output(w1, b1[0], w2, b2, x), expected);
    }
  }

  @Task(
      number = "3.2.5",
      title = "forward pass of a batch",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void outputs(Check check) {
    Draw draw = new Draw(325);
    for (int n : new int[] {1, 2, 17}) {
      double[][] w1 = draw.matrix(1, 2);
      double[] b1 = draw.vector(1);
      double[] w2 = draw.vector(1);
      double[] b2 = draw.vector(1);
      double[][] x = draw.matrix(n, 2);
      double[][] expected = new double[n][1];
      for (int i = 0; i < n; i++) {
        expected[i][0] = Layers.network(w1, b1, w2, b2[0], x[i], Layers::sigmoid);
      }
      var actual =
          SigmoidNetwork.outputs(
              Nd4j.create(w1),
              Nd4j.create(b1),
              Nd4j.create(new double[][] {w2}),
              Nd4j.create(b2),
              Nd4j.create(x));
      check.matrix("the output of " + n + " examples", actual, expected, 4);
    }
  }
}
