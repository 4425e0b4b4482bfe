package p02.problem35;

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
import p02.board.OptimizerSteps;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;
import p02.kit.AdamCase;
import p02.kit.Variant;

/** Parameters [0.5, -0.25], learning rate 0.1; gradients [0.3, -2], then [0.1, 1.5]. */
@Tag("p35")
@Tag("3.5")
@DisplayName("SGD, momentum and Adam")
@ExtendWith(SelfCheck.class)
class OptimizersTest {
  private static double[] afterTwoSteps(Optimizer optimizer) {
    INDArray phi = Nd4j.create(new double[] {0.5, -0.25});
    INDArray gradient = Nd4j.create(new double[] {0.3, -2});
    optimizer.step(phi, gradient);
    optimizer.step(phi, Nd4j.create(new double[] {0.1, 1.5}));
    return phi.data().asDouble();
  }

  @Test
  @Tag("p35_1")
  @Tag("3.5.1")
  @Points(2)
  @DisplayName("SGD")
  @WrittenIn(Sgd.class)
  void sgd() {
    rule("formula");
    // 0.5 - 0.03 - 0.01 and -0.25 + 0.2 - 0.15.
    Expect.close(
        "phi after two steps of phi - 0.1 g, changed in place",
        saw(afterTwoSteps(new Sgd(0.1))),
        new double[] {0.46, -0.2},
        1e-6);
    // 1 - 0.1 + 0.05 - 0.15 - 0.02 and -2 - 0.2 - 0.4 + 0.2 - 0.06.
    OptimizerSteps steps = new OptimizerSteps("Sgd(0.2)", () -> new Sgd(0.2));
    steps.four(0.9, -2.2, 0.95, -2.6, 0.8, -2.4, 0.78, -2.46);
    // 4 - 0.05 - 0.15, -5 + 0.1 - 0.05, 6 - 0.025 + 0.05; and 7 + 0.45 - 0.15.
    new OptimizerSteps("Sgd(0.05)", () -> new Sgd(0.05))
        .sized(new double[] {4, -5, 6}, new double[] {1, -2, 0.5}, new double[] {3, 1, -1}, 3.8, -4.95, 6.025);
    new OptimizerSteps("Sgd(0.3)", () -> new Sgd(0.3))
        .sized(new double[] {7}, new double[] {-1.5}, new double[] {0.5}, 7.3);
    // 0.31415926 - 0.03 - 0.01: digits that neither four decimals nor single precision have room for.
    new OptimizerSteps("Sgd(0.1)", () -> new Sgd(0.1))
        .sized(new double[] {0.31415926}, new double[] {0.3}, new double[] {0.1}, 0.27415926);
    rule("own-state");
    steps.beside(new double[] {2.6, -0.2}, new double[] {0.95, -2.6});
    rule("view");
    steps.row(0.95, -2.6);
    rule("matrix");
    steps.matrix(0.95, -2.6);
    rule("arguments-unchanged");
    steps.gradientUnchanged();
  }

  @Test
  @Tag("p35_2")
  @Tag("3.5.2")
  @Points(4)
  @DisplayName("momentum")
  @WrittenIn(Momentum.class)
  void momentum() {
    rule("formula");
    // m = 0.03, -0.2; then 0.9*0.03 + 0.01 = 0.037 and -0.18 + 0.15 = -0.03.
    Expect.close(
        "phi after two steps: 0.5 - 0.003 - 0.0037 and -0.25 + 0.02 + 0.003",
        saw(afterTwoSteps(new Momentum(0.1, 0.9))),
        new double[] {0.4933, -0.227},
        1e-6);
    // m = 0.1, 0.2; 0.03, 0.56; 0.174, 0.248; 0.1592, 0.2584; each step takes 0.2 m.
    OptimizerSteps steps = new OptimizerSteps("Momentum(0.2, 0.8)", () -> new Momentum(0.2, 0.8));
    steps.four(0.98, -2.04, 0.974, -2.152, 0.9392, -2.2016, 0.90736, -2.25328);
    // m = 0.3, -0.6, 0.15; 1.11, -0.12, -0.195; each step takes 0.05 m. With one: m = -0.75, -0.125.
    new OptimizerSteps("Momentum(0.05, 0.7)", () -> new Momentum(0.05, 0.7))
        .sized(new double[] {4, -5, 6}, new double[] {1, -2, 0.5}, new double[] {3, 1, -1}, 3.9295, -4.964, 6.00225);
    new OptimizerSteps("Momentum(0.3, 0.5)", () -> new Momentum(0.3, 0.5))
        .sized(new double[] {7}, new double[] {-1.5}, new double[] {0.5}, 7.2625);
    rule("own-state");
    steps.beside(new double[] {2.92, -0.84}, new double[] {0.974, -2.152});
    rule("view");
    steps.row(0.974, -2.152);
    rule("matrix");
    steps.matrix(0.974, -2.152);
    rule("arguments-unchanged");
    steps.gradientUnchanged();
  }

  @Test
  @Tag("p35_3")
  @Tag("3.5.3")
  @Points(9)
  @DisplayName("Adam")
  @WrittenIn(Adam.class)
  void adam() {
    rule("formula");
    // First weight: m = .03, v = .0009, corrected .3 and .09: step .1*.3/(.3+.1) = .075.
    // Then m = .037, v = .000991, corrected .037/.19 and .000991/.0199.
    double second = 0.1 * (0.037 / 0.19) / (Math.sqrt(0.000991 / 0.0199) + 0.1);
    Expect.close(
        "the first weight after two steps: 0.5 - 0.075 - %.6f".formatted(second),
        saw(afterTwoSteps(new Adam(0.1, 0.9, 0.99, 0.1)))[0],
        0.5 - 0.075 - second,
        1e-6);
    // From the five formulas, step by step. The first: m is 0.1, 0.2 and corrected 0.5, 1;
    // v is 0.0125, 0.05 and corrected 0.25, 1; so 1 - 0.2*0.5/(0.5 + 0.5) and -2 - 0.2*1/(1 + 0.5).
    OptimizerSteps steps = new OptimizerSteps("Adam(0.2, 0.8, 0.95, 0.5)", () -> new Adam(0.2, 0.8, 0.95, 0.5));
    steps.four(
        0.9, -2.133333333, 0.8813202602, -2.281958852, 0.8130845737, -2.335064630, 0.7574148253, -2.386003571);
    // Other settings, three parameters and one.
    new OptimizerSteps("Adam(0.05, 0.7, 0.9, 0.25)", () -> new Adam(0.05, 0.7, 0.9, 0.25))
        .sized(new double[] {4, -5, 6}, new double[] {1, -2, 0.5}, new double[] {3, 1, -1}, 3.917031885, -4.949041225, 5.984822852);
    new OptimizerSteps("Adam(0.3, 0.5, 0.75, 0.75)", () -> new Adam(0.3, 0.5, 0.75, 0.75))
        .sized(new double[] {7}, new double[] {-1.5}, new double[] {0.5}, 7.227743737);
    // With a tiny epsilon the first step is as long as the learning rate.
    new OptimizerSteps("Adam(0.2, 0.8, 0.95, 1e-8)", () -> new Adam(0.2, 0.8, 0.95, 1e-8))
        .matrix(0.7575081758, -2.395267615);
    rule("own-state");
    // 3 - 0.2*2/(2 + 0.5) and -1 + 0.2*4/(4 + 0.5).
    steps.beside(new double[] {2.84, -0.8222222222}, new double[] {0.8813202602, -2.281958852});
    rule("view");
    steps.row(0.8813202602, -2.281958852);
    rule("matrix");
    steps.matrix(0.8813202602, -2.281958852);
    rule("arguments-unchanged");
    steps.gradientUnchanged();
  }

  @Test
  @Tag("p35_4")
  @Tag("3.5.4")
  @Points(5)
  @DisplayName("worksheet, by hand")
  @WrittenIn(AdamWorksheet.class)
  void worksheet() {
    AdamCase c = Variant.mine().adam();
    System.out.printf(
        "Your numbers for 3.5: phi = %s, alpha = %s, beta = %s, gamma = %s,%n  epsilon = %s, g = %s%n",
        c.phi(), c.alpha(), c.beta(), c.gamma(), c.epsilon(), Arrays.toString(c.gradients()));
    double[] g = c.gradients();
    double[] m = Chain.entries("m", AdamWorksheet.m(), 2);
    Chain.byHand("m after step 1", m[0], (1 - c.beta()) * g[0], 5e-4);
    Chain.byHand("m after step 2", m[1], c.beta() * m[0] + (1 - c.beta()) * g[1], 5e-4);
    double[] v = Chain.entries("v", AdamWorksheet.v(), 2);
    Chain.byHand("v after step 1", v[0], (1 - c.gamma()) * g[0] * g[0], 5e-4);
    Chain.byHand("v after step 2", v[1], c.gamma() * v[0] + (1 - c.gamma()) * g[1] * g[1], 5e-4);
    double[] phi = Chain.entries("phi", AdamWorksheet.phi(), 2);
    for (int t = 0; t < 2; t++) {
      double first = m[t] / (1 - Math.pow(c.beta(), t + 1));
      double second = v[t] / (1 - Math.pow(c.gamma(), t + 1));
      double before = t == 0 ? c.phi() : phi[0];
      double here = before - c.alpha() * first / (Math.sqrt(second) + c.epsilon());
      Chain.byHand("phi after step " + (t + 1), phi[t], here, 5e-4);
    }
  }
}
