package p02.problem35;

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
import p02.kit.AdamCase;
import p02.kit.Variant;

/** Parameters [0.5, -0.25], learning rate 0.1; gradients [0.3, -2], then [0.1, 1.5]. */
@Tag("p35")
@DisplayName("SGD, momentum and Adam")
@ExtendWith(SelfCheck.class)
class OptimizersTest {
  private static double[] afterTwoSteps(Optimizer optimizer) {
    INDArray phi = Nd4j.create(new double[] {0.5, -0.25});
    INDArray gradient = Nd4j.create(new double[] {0.3, -2});
    optimizer.step(phi, gradient);
    assertThat(gradient.data().asDouble()).as("the gradient must be left as it was").containsExactly(0.3, -2);
    optimizer.step(phi, Nd4j.create(new double[] {0.1, 1.5}));
    return phi.data().asDouble();
  }

  @Test
  @Tag("p35_1")
  @Points(2)
  @DisplayName("SGD")
  @WrittenIn(Sgd.class)
  void sgd() {
    // 0.5 - 0.03 - 0.01 and -0.25 + 0.2 - 0.15.
    assertThat(saw(afterTwoSteps(new Sgd(0.1))))
        .as("phi after two steps of phi - 0.1 g, changed in place")
        .containsExactly(new double[] {0.46, -0.2}, within(1e-6));
  }

  @Test
  @Tag("p35_2")
  @Points(4)
  @DisplayName("momentum")
  @WrittenIn(Momentum.class)
  void momentum() {
    // m = 0.03, -0.2; then 0.9*0.03 + 0.01 = 0.037 and -0.18 + 0.15 = -0.03.
    assertThat(saw(afterTwoSteps(new Momentum(0.1, 0.9))))
        .as("phi after two steps: 0.5 - 0.003 - 0.0037 and -0.25 + 0.02 + 0.003")
        .containsExactly(new double[] {0.4933, -0.227}, within(1e-6));
  }

  @Test
  @Tag("p35_3")
  @Points(9)
  @DisplayName("Adam")
  @WrittenIn(Adam.class)
  void adam() {
    // First weight: m = .03, v = .0009, corrected .3 and .09: step .1*.3/(.3+.1) = .075.
    // Then m = .037, v = .000991, corrected .037/.19 and .000991/.0199.
    double second = 0.1 * (0.037 / 0.19) / (Math.sqrt(0.000991 / 0.0199) + 0.1);
    assertThat(saw(afterTwoSteps(new Adam(0.1, 0.9, 0.99, 0.1)))[0])
        .as("the first weight after two steps: 0.5 - 0.075 - %.6f", second)
        .isCloseTo(0.5 - 0.075 - second, within(1e-6));
  }

  @Test
  @Tag("p35_4")
  @Points(5)
  @DisplayName("worksheet, by hand")
  @WrittenIn(AdamWorksheet.class)
  void worksheet() {
    AdamCase c = Variant.mine().adam();
    System.out.printf(
        "Your numbers for 3.5: phi = %s, alpha = %s, beta = %s, gamma = %s, epsilon = %s, g = %s%n",
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
      Chain.byHand("phi after step " + (t + 1), phi[t], here, 2e-3);
    }
  }
}
