package p02.tutorial11;

import static org.assertj.core.api.Assertions.assertThat;
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

/** Small arrays whose results can be found in the head, and one network that really trains. */
@Tag("p11")
@DisplayName("Tensors, gradients, continuous XOR")
@ExtendWith(SelfCheck.class)
class IntroductionTest {
  private static double[] numbers(INDArray array) {
    return array.dup('c').data().asDouble();
  }

  private static INDArray square() {
    return Nd4j.create(new double[][] {{1, 2}, {3, 4}});
  }

  @Test
  @Tag("p11_1")
  @Points(1)
  @DisplayName("matrix product")
  @WrittenIn(Tensors.class)
  void product() {
    INDArray b = Nd4j.create(new double[][] {{5, 6}, {7, 8}});
    assertThat(saw(numbers(Tensors.product(square(), b))))
        .as("[[1, 2], [3, 4]] times [[5, 6], [7, 8]]: 1*5 + 2*7, 1*6 + 2*8, 3*5 + 4*7, 3*6 + 4*8")
        .containsExactly(new double[] {19, 22, 43, 50}, within(1e-5));
    INDArray wide = Nd4j.create(new double[][] {{0, 1, 2}, {3, 4, 5}});
    INDArray nine = Nd4j.create(new double[][] {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}});
    assertThat(numbers(Tensors.product(wide, nine)))
        .as("[[0, 1, 2], [3, 4, 5]] times [[0, 1, 2], [3, 4, 5], [6, 7, 8]]")
        .containsExactly(new double[] {15, 18, 21, 42, 54, 66}, within(1e-5));
  }

  @Test
  @Tag("p11_2")
  @Points(1)
  @DisplayName("means of the columns")
  @WrittenIn(Tensors.class)
  void columnMeans() {
    INDArray x = Nd4j.create(new double[][] {{1, 10}, {3, 20}, {5, 30}});
    INDArray means = Tensors.columnMeans(x);
    assertThat(saw(numbers(means)))
        .as("columns 1, 3, 5 and 10, 20, 30")
        .containsExactly(new double[] {3, 20}, within(1e-5));
    assertThat(means.shape()).as("shape: one number for each column").containsExactly(2);
  }

  @Test
  @Tag("p11_3")
  @Points(1)
  @DisplayName("squared distances")
  @WrittenIn(Tensors.class)
  void squaredDistances() {
    INDArray a = Nd4j.create(new double[][] {{0, 0}, {3, 4}});
    INDArray b = Nd4j.create(new double[][] {{0, 1}, {1, 2}, {3, 4}});
    INDArray distances = Tensors.squaredDistances(a, b);
    assertThat(saw(numbers(distances)))
        .as("(0,0) to (0,1), (1,2), (3,4), then (3,4) to the same")
        .containsExactly(new double[] {1, 5, 25, 18, 8, 0}, within(1e-5));
    assertThat(distances.shape()).as("shape: 2 points and 3 others").containsExactly(2, 3);
  }

  @Test
  @Tag("p11_4")
  @Points(1)
  @DisplayName("a function of an array")
  @WrittenIn(Gradients.class)
  void value() {
    assertThat(saw(Gradients.value(Nd4j.create(new double[] {0, 1, 2}))))
        .as("x = [0, 1, 2]: (7 + 12 + 19) / 3")
        .isCloseTo(38 / 3.0, within(1e-5));
  }

  @Test
  @Tag("p11_5")
  @Points(1)
  @DisplayName("its gradient")
  @WrittenIn(Gradients.class)
  void gradient() {
    assertThat(saw(numbers(Gradients.gradient(Nd4j.create(new double[] {0, 1, 2})))))
        .as("x = [0, 1, 2]")
        .containsExactly(new double[] {4 / 3.0, 2, 8 / 3.0}, within(1e-5));
    assertThat(Gradients.gradient(square()).shape()).as("the shape of x").containsExactly(2, 2);
  }

  @Test
  @Tag("p11_6")
  @Points(1)
  @DisplayName("learning the XOR")
  @WrittenIn(XorNetwork.class)
  void xor() {
    double best = 0;
    for (int seed = 11; seed <= 15 && best < 0.95; seed++) {
      best = Math.max(best, XorNetwork.accuracy(200, 200, 2, seed));
      assertThat(best).as("an accuracy is a fraction").isBetween(0.0, 1.0);
    }
    assertThat(best)
        .as("best test accuracy of five seeds: 200 examples, 200 epochs, learning rate 2")
        .isGreaterThanOrEqualTo(0.95);
    assertThat(XorNetwork.accuracy(64, 1, 0.01, 11))
        .as("the same arguments twice")
        .isEqualTo(XorNetwork.accuracy(64, 1, 0.01, 11));
  }
}
