package p02.tutorial22;

import static p02.board.SelfCheck.rule;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Drawn;
import p02.board.Expect;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;

/** Drawn weights are many, so that mean, spread and shape of their distribution can be told. */
@Tag("p22")
@Tag("2.2")
@DisplayName("Optimization and initialization")
@ExtendWith(SelfCheck.class)
class InitializationTest {
  private static final int FAN_IN = 250;
  private static final int FAN_OUT = 160;

  @Test
  @Tag("p22_1")
  @Tag("2.2.1")
  @Points(1)
  @DisplayName("constant")
  @WrittenIn(Initialization.class)
  void constant() {
    rule("formula");
    Expect.array("constant(3, 2, 0.5)", Initialization.constant(3, 2, 0.5), Nd4j.ones(2, 3).mul(0.5));
    Expect.array("constant(1, 3, -1.25)", Initialization.constant(1, 3, -1.25), Nd4j.ones(3, 1).mul(-1.25));
    Expect.array("constant(2, 3, 0.31415926)", Initialization.constant(2, 3, 0.31415926), Nd4j.create(new double[][] {{0.31415926, 0.31415926}, {0.31415926, 0.31415926}, {0.31415926, 0.31415926}}));
    Expect.array("constant(2, 2, 0)", Initialization.constant(2, 2, 0), Nd4j.zeros(2, 2));
  }

  @Test
  @Tag("p22_2")
  @Tag("2.2.2")
  @Points(1)
  @DisplayName("normal")
  @WrittenIn(Initialization.class)
  void normal() {
    rule("distribution");
    Drawn weights = new Drawn("normal(250, 160, 0.2, seed)", seed -> Initialization.normal(FAN_IN, FAN_OUT, 0.2, seed));
    weights.follow(new NormalDistribution(0, 0.2), FAN_OUT, FAN_IN);
    new Drawn("normal(50, 400, 3, seed)", seed -> Initialization.normal(50, 400, 3, seed))
        .follow(new NormalDistribution(0, 3), 400, 50);
    rule("reproducible");
    weights.again();
    rule("seed-counts");
    weights.otherwise();
  }

  @Test
  @Tag("p22_3")
  @Tag("2.2.3")
  @Points(1)
  @DisplayName("Xavier, uniform")
  @WrittenIn(Initialization.class)
  void xavierUniform() {
    rule("distribution");
    Drawn weights =
        new Drawn("xavierUniform(250, 160, seed)", seed -> Initialization.xavierUniform(FAN_IN, FAN_OUT, seed));
    double bound = Math.sqrt(6) / Math.sqrt(410);
    weights.follow(new UniformRealDistribution(-bound, bound), FAN_OUT, FAN_IN);
    // The square root of 6 over the square root of 600 is 0.1.
    new Drawn("xavierUniform(50, 550, seed)", seed -> Initialization.xavierUniform(50, 550, seed))
        .follow(new UniformRealDistribution(-0.1, 0.1), 550, 50);
    rule("reproducible");
    weights.again();
    rule("seed-counts");
    weights.otherwise();
  }

  @Test
  @Tag("p22_4")
  @Tag("2.2.4")
  @Points(1)
  @DisplayName("Kaiming, normal")
  @WrittenIn(Initialization.class)
  void kaimingNormal() {
    rule("distribution");
    Drawn weights =
        new Drawn(
            "kaimingNormal(250, 160, false, seed)",
            seed -> Initialization.kaimingNormal(FAN_IN, FAN_OUT, false, seed));
    weights.follow(new NormalDistribution(0, Math.sqrt(2 / 250.0)), FAN_OUT, FAN_IN);
    new Drawn("kaimingNormal(50, 400, false, seed)", seed -> Initialization.kaimingNormal(50, 400, false, seed))
        .follow(new NormalDistribution(0, 0.2), 400, 50);
    rule("first-layer");
    Drawn first =
        new Drawn(
            "kaimingNormal(100, 300, true, seed)", seed -> Initialization.kaimingNormal(100, 300, true, seed));
    first.follow(new NormalDistribution(0, 0.1), 300, 100);
    rule("reproducible");
    weights.again();
    first.again();
    rule("seed-counts");
    weights.otherwise();
    first.otherwise();
  }
}
