package p02.tutorial22;

import static p02.board.SelfCheck.rule;
import static p02.board.SelfCheck.saw;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Exactness;
import p02.board.Expect;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;
import p02.problem35.Optimizer;

/** Points at which tanh, the sigmoid and the Gaussians are easy to write down. */
@Tag("p22")
@Tag("2.2")
@DisplayName("Optimization and initialization")
@ExtendWith(SelfCheck.class)
class LossSurfacesTest {
  private static INDArray point(double first, double second) {
    return Nd4j.create(new double[] {first, second});
  }

  private static double[] numbers(INDArray array) {
    Expect.require(array != null, "It returns null: give back the array that you made.");
    return array.dup('c').data().asDouble();
  }

  @Test
  @Tag("p22_5")
  @Tag("2.2.5")
  @Points(1)
  @DisplayName("pathological surface")
  @WrittenIn(LossSurfaces.class)
  void pathological() {
    rule("value");
    // tanh(-ln 3) = -0.8, sigmoid(ln 3) = 0.75.
    double ln3 = Math.log(3);
    Expect.close("pathological = 0.64 + 0.01 ln 3 + 0.75", saw(LossSurfaces.pathological(point(-ln3, ln3))), 1.39 + 0.01 * ln3, 1e-6);
    rule("gradient");
    Expect.close(
        "its gradient = 2 * -0.8 * 0.36 - 0.01 and 0.75 * 0.25",
        saw(numbers(LossSurfaces.pathologicalGradient(point(-ln3, ln3)))),
        new double[] {-0.586, 0.1875},
        1e-6);
    // tanh(ln 2) = 0.6, sigmoid(-ln 4) = 0.2; 2 * 0.6 * 0.64 + 0.01 and 0.2 * 0.8.
    INDArray w = point(Math.log(2), -Math.log(4));
    rule("value");
    Expect.number(
        "pathological([ln 2, -ln 4])", LossSurfaces.pathological(w), 0.56 + 0.01 * Math.log(2), Exactness.SLOPE);
    rule("gradient");
    Expect.array(
        "pathologicalGradient([ln 2, -ln 4])",
        LossSurfaces.pathologicalGradient(w),
        point(0.778, 0.16),
        Exactness.SLOPE);
    // tanh(ln 4) = 15/17, sigmoid(ln 2) = 2/3; 2 * 15/17 * 64/289 + 0.01 and 2/3 * 1/3.
    Expect.array(
        "pathologicalGradient([ln 4, ln 2])",
        LossSurfaces.pathologicalGradient(point(Math.log(4), Math.log(2))),
        point(2 * 15 / 17.0 * 64 / 289.0 + 0.01, 2 / 9.0),
        Exactness.SLOPE);
    rule("arguments-unchanged");
    Expect.unchanged("w", w, point(Math.log(2), -Math.log(4)));
  }

  @Test
  @Tag("p22_6")
  @Tag("2.2.6")
  @Points(1)
  @DisplayName("steep surface")
  @WrittenIn(LossSurfaces.class)
  void steep() {
    rule("value");
    // 0.2 to the right of a hole's centre, one standard deviation; the other holes are far away.
    double depth = Math.exp(-0.5) / (2 * Math.PI * 0.04);
    Expect.close("steep = -exp(-1/2) / (2 pi 0.04)", saw(LossSurfaces.steep(point(1.2, -0.5))), -depth, 1e-6);
    rule("gradient");
    Expect.close(
        "its gradient = that depth times 0.2 / 0.04, and 0",
        saw(numbers(LossSurfaces.steepGradient(point(1.2, -0.5)))),
        new double[] {depth * 5, 0},
        1e-5);
    // 0.2 above the second hole's centre, and 0.2 left of the third's.
    rule("value");
    Expect.number("steep([-1, 0.7])", LossSurfaces.steep(point(-1, 0.7)), -depth, Exactness.SLOPE);
    Expect.number("steep([-0.7, -0.8])", LossSurfaces.steep(point(-0.7, -0.8)), -depth, Exactness.SLOPE);
    rule("gradient");
    Expect.array("steepGradient([-1, 0.7])", LossSurfaces.steepGradient(point(-1, 0.7)), point(0, depth * 5), Exactness.SLOPE);
    Expect.array(
        "steepGradient([-0.7, -0.8])", LossSurfaces.steepGradient(point(-0.7, -0.8)), point(-depth * 5, 0), Exactness.SLOPE);
    // Half-way between the last two holes both count: 0.25 and 0.65 away from each centre, on opposite sides.
    double shallow = Math.exp(-0.5 * (0.0625 + 0.4225) / 0.04) / (2 * Math.PI * 0.04);
    INDArray between = point(-0.75, -0.15);
    rule("value");
    Expect.number("steep([-0.75, -0.15])", LossSurfaces.steep(between), -2 * shallow, Exactness.SLOPE);
    rule("gradient");
    Expect.array("steepGradient([-0.75, -0.15])", LossSurfaces.steepGradient(between), point(0, 0), Exactness.SLOPE);
    rule("arguments-unchanged");
    Expect.unchanged("w", between, point(-0.75, -0.15));
  }

  @Test
  @Tag("p22_7")
  @Tag("2.2.7")
  @Points(1)
  @DisplayName("descent")
  @WrittenIn(LossSurfaces.class)
  void descend() {
    rule("path");
    // The gradient of |w|^2 / 2 is w; a step of 0.5 halves the point.
    Optimizer halfStep = (parameters, gradient) -> parameters.subi(gradient.mul(0.5));
    INDArray start = point(8, -4);
    INDArray path = LossSurfaces.descend(halfStep, w -> w.dup(), start, 2);
    Expect.close(
        "the path of three points, each half of the one before", saw(numbers(path)), new double[] {8, -4, 4, -2, 2, -1}, 1e-5);
    Expect.array(
        "the path of two half steps from [8, -4]",
        path,
        Nd4j.create(new double[][] {{8, -4}, {4, -2}, {2, -1}}),
        Exactness.STEPS);
    // Each step takes 0.35 and 0.1: what is left of 0.70101 in the end has few digits in single precision.
    Optimizer wholeStep = (parameters, gradient) -> parameters.subi(gradient);
    Expect.array(
        "the path of two steps from [0.70101, 0.5] where the gradient is always [0.35, 0.1]",
        LossSurfaces.descend(wholeStep, w -> point(0.35, 0.1), point(0.70101, 0.5), 2),
        Nd4j.create(new double[][] {{0.70101, 0.5}, {0.35101, 0.4}, {0.00101, 0.3}}),
        Exactness.STEPS);
    // An optimizer that remembers: step t takes t times the gradient, which is [2 w1, 1].
    int[] step = {0};
    Optimizer growing = (parameters, gradient) -> parameters.subi(gradient.mul(++step[0]));
    Expect.array(
        "the path from [1, 3] where step t takes t times the gradient [2 w1, 1]",
        LossSurfaces.descend(growing, w -> point(2 * w.getDouble(0), 1), point(1, 3), 3),
        Nd4j.create(new double[][] {{1, 3}, {-1, 2}, {3, 0}, {-15, -3}}),
        Exactness.STEPS);
    rule("arguments-unchanged");
    Expect.unchanged("start", start, point(8, -4));
    rule("no-step");
    Expect.array(
        "the path of no step from [8, -4]",
        LossSurfaces.descend(halfStep, w -> w.dup(), start, 0),
        Nd4j.create(new double[][] {{8, -4}}),
        Exactness.STEPS);
    rule("negative-steps");
    // Not -1: an array of no rows, once written to, ends the whole JVM.
    Expect.refused(
        "descend with steps = -3",
        RuntimeException.class,
        () -> LossSurfaces.descend(halfStep, w -> w.dup(), start, -3));
  }
}
