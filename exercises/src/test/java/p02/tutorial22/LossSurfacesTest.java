package p02.tutorial22;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static p02.board.SelfCheck.saw;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Points;
import p02.board.SelfCheck;
import p02.board.WrittenIn;
import p02.problem35.Optimizer;

/** Points at which tanh, the sigmoid and the Gaussians are easy to write down. */
@Tag("p22")
@DisplayName("Loss surfaces")
@ExtendWith(SelfCheck.class)
class LossSurfacesTest {
  private static INDArray point(double first, double second) {
    return Nd4j.create(new double[] {first, second});
  }

  private static double[] numbers(INDArray array) {
    return array.dup('c').data().asDouble();
  }

  @Test
  @Tag("p22_5")
  @Points(1)
  @DisplayName("pathological surface")
  @WrittenIn(LossSurfaces.class)
  void pathological() {
    // tanh(-ln 3) = -0.8, sigmoid(ln 3) = 0.75.
    double ln3 = Math.log(3);
    assertThat(saw(LossSurfaces.pathological(point(-ln3, ln3))))
        .as("0.64 + 0.01 ln 3 + 0.75")
        .isCloseTo(1.39 + 0.01 * ln3, within(1e-5));
    assertThat(saw(numbers(LossSurfaces.pathologicalGradient(point(-ln3, ln3)))))
        .as("2 * -0.8 * 0.36 - 0.01 and 0.75 * 0.25")
        .containsExactly(new double[] {-0.586, 0.1875}, within(1e-5));
  }

  @Test
  @Tag("p22_6")
  @Points(1)
  @DisplayName("steep surface")
  @WrittenIn(LossSurfaces.class)
  void steep() {
    // 0.2 to the right of a hole's centre, one standard deviation; the other holes are far away.
    double depth = Math.exp(-0.5) / (2 * Math.PI * 0.04);
    assertThat(saw(LossSurfaces.steep(point(1.2, -0.5))))
        .as("-exp(-1/2) / (2 pi 0.04)")
        .isCloseTo(-depth, within(1e-5));
    assertThat(saw(numbers(LossSurfaces.steepGradient(point(1.2, -0.5)))))
        .as("that depth times 0.2 / 0.04, and 0")
        .containsExactly(new double[] {depth * 5, 0}, within(1e-5));
  }

  @Test
  @Tag("p22_7")
  @Points(1)
  @DisplayName("descent")
  @WrittenIn(LossSurfaces.class)
  void descend() {
    // The gradient of |w|^2 / 2 is w; a step of 0.5 halves the point.
    Optimizer halfStep = (parameters, gradient) -> parameters.subi(gradient.mul(0.5));
    INDArray start = point(8, -4);
    INDArray path = LossSurfaces.descend(halfStep, w -> w.dup(), start, 2);
    assertThat(saw(numbers(path)))
        .as("three points, each half of the one before")
        .containsExactly(new double[] {8, -4, 4, -2, 2, -1}, within(1e-5));
    assertThat(path.shape()).as("[steps + 1, 2]").containsExactly(3, 2);
    assertThat(numbers(start)).as("the start stays as it is").containsExactly(8, -4);
    assertThat(LossSurfaces.descend(halfStep, w -> w.dup(), start, 0).shape())
        .as("no step: the start alone")
        .containsExactly(1, 2);
    assertThatThrownBy(() -> LossSurfaces.descend(halfStep, w -> w.dup(), start, -2))
        .as("a negative number of steps")
        .isInstanceOf(Exception.class);
  }
}
