package p02.hidden.problem32;

import java.util.Optional;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.ForwardPass;
import p02.oracle.Layers;

/** Tests of {@link p02.problem32.SigmoidNetwork}. */
class SigmoidNetworkTest {
  private static final int CASES = 20;

  @Task(
      number = "3.2.1",
      title = "sigmoid(z)",
      asked = "σ(z) = 1 / (1 + e⁻ᶻ), finite for every z",
      example = "σ(0) = 0.5, σ(2) = 0.880797",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void sigmoid(Check check) {
    double[] numbers = {0, 1, -1, 2.5, -4, 8, -8, 40, -40};
    double[] large = {710, -710, 1000, -1000};
    check.compare(
        OwnSigmoidNetwork.class,
        (net, cases) -> {
          cases.rule("formula");
          activate(net, cases, numbers);
          activate(net, cases, new RandomNumbers(321).vectorOfSize(CASES, 1e-6, 40));
          cases.rule("large-inputs-finite");
          activate(net, cases, large);
        });
    check.remark(OwnSigmoidNetwork.class, own -> farOut(own.activation(-40)));
  }

  private static void activate(ForwardPass net, CaseRecorder cases, double... numbers) {
    for (double z : numbers) {
      cases.number("sigmoid(" + z + ")", () -> net.activation(z));
    }
  }

  private static Optional<String> farOut(double tail) {
    return Math.abs(tail - Layers.sigmoid(-40)) > 1e-6 * Layers.sigmoid(-40)
        ? Optional.of(
            "Far out it loses digits: it gives sigmoid(-40) = "
                + tail
                + ". That costs nothing here.")
        : Optional.empty();
  }

  @Task(
      number = "3.2.2",
      title = "hidden pre-activation",
      asked = "z1 = w1 · x + b1",
      example = "w1 = [1, -2], b1 = 0.5, x = [1, 0.5]: z1 = 0.5",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void hiddenPreActivation(Check check) {
    check.compare(
        OwnSigmoidNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(322);
          cases.rule("formula");
          for (int i = 0; i < CASES; i++) {
            double[][] w1 = random.matrix(1, 2);
            double[] b1 = random.vector(1);
            double[] x = random.vector(2);
            Fixture fixture = Fixture.of("z1", "w1", w1[0], "b1", b1[0], "x", x);
            cases.number(fixture, () -> net.z1(w1, b1, x)[0]);
          }
        });
  }

  @Task(
      number = "3.2.3",
      title = "output pre-activation",
      asked = "z2 = w2 h + b2",
      example = "w2 = 2, b2 = -1, h = 0.5: z2 = 0",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void outputPreActivation(Check check) {
    check.compare(
        OwnSigmoidNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(323);
          cases.rule("formula");
          for (int i = 0; i < CASES; i++) {
            double[] w2 = random.vector(1);
            double b2 = random.number();
            double[] h = Layers.each(random.vector(1), Layers::sigmoid);
            Fixture fixture = Fixture.of("z2", "w2", w2[0], "b2", b2, "h", h[0]);
            cases.number(fixture, () -> net.z2(w2, b2, h));
          }
        });
  }

  @Task(
      number = "3.2.4",
      title = "forward pass",
      asked = "y = σ(w2 σ(w1 · x + b1) + b2)",
      example =
          "w1 = [1, -2], b1 = 0, w2 = 2, b2 = -1, x = [2, 1]: z1 = 0, h = 0.5, z2 = 0, y = 0.5",
      points = 3,
      tolerance = Tolerance.FORWARD,
      builtOn = {"3.2.1", "3.2.2", "3.2.3"},
      uses = "p02.tutorial21.Activations")
  void output(Check check) {
    check.compare(
        OwnSigmoidNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(324);
          cases.rule("formula");
          for (int i = 0; i < CASES; i++) {
            double[][] w1 = random.matrix(1, 2);
            double[] b1 = random.vector(1);
            double[] w2 = random.vector(1);
            double b2 = random.number();
            double[] x = random.vector(2);
            Fixture fixture =
                Fixture.of("y", "w1", w1[0], "b1", b1[0], "w2", w2[0], "b2", b2, "x", x);
            cases.number(fixture, () -> net.y(w1, b1, w2, b2, x));
            cases.aside("z1", () -> net.z1(w1, b1, x));
            cases.aside("h", () -> net.h(net.z1(w1, b1, x)));
            cases.aside("z2", () -> new double[] {net.z2(w2, b2, net.h(net.z1(w1, b1, x)))});
          }
        });
  }

  @Task(
      number = "3.2.5",
      title = "forward pass of a batch",
      asked = "the output of every row of x, as a column",
      example = "the network of 3.2.4, x = [[2, 1], [0, 0]]: [[0.5], [0.5]]",
      points = 2,
      tolerance = Tolerance.FORWARD,
      builtOn = {"3.2.1", "3.2.2", "3.2.3", "3.2.4"},
      uses = "p02.tutorial21.Activations")
  void outputs(Check check) {
    check.compare(
        OwnSigmoidNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(325);
          cases.argumentsWatched();
          for (int n : new int[] {1, 2, 17, 5, 4, 3, 2, 8, 3}) {
            double[][] w1 = random.matrix(1, 2);
            double[] b1 = random.vector(1);
            double[] w2 = random.vector(1);
            double b2 = random.number();
            double[][] x = random.matrix(n, 2);
            Fixture fixture =
                Fixture.of("the outputs", "w1", w1, "b1", b1, "w2", w2, "b2", b2, "x", x);
            cases.rule(n == 1 ? "one-row" : "every-row");
            cases.numbers(fixture, () -> net.outputs(w1, b1, w2, b2, x), 4);
          }
        });
  }
}
