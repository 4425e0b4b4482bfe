package p02.hidden.problem31;

import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.Fixture;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.ForwardPass;
import p02.oracle.Layers;

/** Tests of {@link p02.problem31.ReluNetwork}. */
class ReluNetworkTest {
  private static final int CASES = 20;

  @Task(
      number = "3.1.1",
      title = "relu(z)",
      asked = "relu(z) = max(0, z)",
      example = "relu(3) = 3, relu(-2) = 0",
      points = 1,
      tolerance = Tolerance.FORWARD)
  void relu(Check check) {
    double[] numbers = {3.5, -1.25, 1e-300, -1e-300};
    double[] zeros = {0, -0.0};
    double[] huge = {1e308, -1e308};
    check.compare(
        OwnReluNetwork.class,
        (net, cases) -> {
          cases.rule("formula");
          activate(net, cases, numbers);
          activate(net, cases, new RandomNumbers(311).vectorOfSize(CASES, 1e-12, 1e12));
          cases.rule("zero");
          activate(net, cases, zeros);
          cases.edge("huge-numbers", "numbers beyond 1e300");
          activate(net, cases, huge);
        });
  }

  private static void activate(ForwardPass net, CaseRecorder cases, double... numbers) {
    for (double z : numbers) {
      cases.number("relu(" + z + ")", () -> net.activation(z));
    }
  }

  @Task(
      number = "3.1.2",
      title = "hidden pre-activations",
      asked = "z1 = W1 x + b1",
      example =
          "W1 = [[1, -1], [0.5, 0.5], [-1, 2]], b1 = [0, -1, 0.5], x = [2, 1]: z1 = [1, 0.5, 0.5]",
      points = 3,
      tolerance = Tolerance.FORWARD)
  void hiddenPreActivations(Check check) {
    check.compare(
        OwnReluNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(312);
          cases.rule("formula");
          for (int i = 0; i < CASES; i++) {
            double[][] w1 = random.matrix(3, 2);
            double[] b1 = random.vector(3);
            double[] x = random.vector(2);
            ArgumentCopies before = ArgumentCopies.of("W1", w1, "b1", b1, "x", x);
            cases.numbers(Fixture.of("z1", "W1", w1, "b1", b1, "x", x), () -> net.z1(w1, b1, x));
            before.check(cases);
          }
        });
  }

  @Task(
      number = "3.1.3",
      title = "hidden activations",
      asked = "h = relu(z1), unit by unit",
      example = "z1 = [1.5, -0.5, 0]: h = [1.5, 0, 0]",
      points = 2,
      tolerance = Tolerance.FORWARD,
      builtOn = "3.1.1")
  void hiddenActivations(Check check) {
    check.compare(
        OwnReluNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(313);
          cases.rule("formula");
          for (int i = 0; i < CASES; i++) {
            double[] z1 = i == 0 ? new double[] {0, -0.5, 2} : random.vector(3);
            double[] before = z1.clone();
            cases.numbers(Fixture.of("h", "z1", before), () -> net.h(z1));
            cases.unchanged("z1", z1, before);
          }
        });
  }

  @Task(
      number = "3.1.4",
      title = "output pre-activation",
      asked = "z2 = w2 · h + b2",
      example = "w2 = [1, -2, 0.5], b2 = 0.25, h = [1, 0.5, 0.5]: z2 = 0.5",
      points = 2,
      tolerance = Tolerance.FORWARD)
  void outputPreActivation(Check check) {
    check.compare(
        OwnReluNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(314);
          cases.rule("formula");
          for (int i = 0; i < CASES; i++) {
            double[] w2 = random.vector(3);
            double b2 = random.number();
            double[] h = Layers.each(random.vector(3), i == 0 ? z -> z : Layers::relu);
            ArgumentCopies before = ArgumentCopies.of("w2", w2, "h", h);
            Fixture fixture = Fixture.of("z2", "w2", w2, "b2", b2, "h", h);
            cases.number(fixture, () -> net.z2(w2, b2, h));
            before.check(cases);
          }
        });
  }

  @Task(
      number = "3.1.5",
      title = "forward pass",
      asked = "y = relu(w2 · relu(W1 x + b1) + b2)",
      example = "the network of 3.1.2 and 3.1.4: z1 = [1, 0.5, 0.5], h the same, z2 = 0.5, y = 0.5",
      points = 3,
      tolerance = Tolerance.FORWARD,
      builtOn = {"3.1.1", "3.1.2", "3.1.3", "3.1.4"},
      uses = "p02.tutorial21.Activations")
  void output(Check check) {
    check.compare(
        OwnReluNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(315);
          cases.rule("formula");
          for (int i = 0; i < CASES; i++) {
            double[][] w1 = random.matrix(3, 2);
            double[] b1 = random.vector(3);
            double[] w2 = random.vector(3);
            double b2 = random.number();
            double[] x = random.vector(2);
            Fixture fixture = Fixture.of("y", "W1", w1, "b1", b1, "w2", w2, "b2", b2, "x", x);
            cases.number(fixture, () -> net.y(w1, b1, w2, b2, x));
            cases.aside("z1", () -> net.z1(w1, b1, x));
            cases.aside("h", () -> net.h(net.z1(w1, b1, x)));
            cases.aside("z2", () -> new double[] {net.z2(w2, b2, net.h(net.z1(w1, b1, x)))});
          }
        });
  }

  @Task(
      number = "3.1.6",
      title = "forward pass of a batch",
      asked = "the output of every row of x, as a column",
      example = "the network of 3.1.5, x = [[2, 1], [0, 0]]: [[0.5], [0.5]]",
      points = 2,
      tolerance = Tolerance.FORWARD,
      builtOn = {"3.1.1", "3.1.2", "3.1.3", "3.1.4", "3.1.5"},
      uses = "p02.tutorial21.Activations")
  void outputs(Check check) {
    check.compare(
        OwnReluNetwork.class,
        (net, cases) -> {
          RandomNumbers random = new RandomNumbers(316);
          cases.argumentsWatched();
          for (int n : new int[] {1, 2, 3, 17, 5, 4, 2, 8, 3}) {
            double[][] w1 = random.matrix(3, 2);
            double[] b1 = random.vector(3);
            double[] w2 = random.vector(3);
            double b2 = random.number();
            double[][] x = random.matrix(n, 2);
            Fixture fixture =
                Fixture.of("the outputs", "W1", w1, "b1", b1, "w2", w2, "b2", b2, "x", x);
            cases.rule(n == 1 ? "one-row" : "every-row");
            cases.numbers(fixture, () -> net.outputs(w1, b1, w2, b2, x), 4);
          }
        });
  }
}
