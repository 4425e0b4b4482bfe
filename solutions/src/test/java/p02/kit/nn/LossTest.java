package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class LossTest {
  private static final Loss SOFTMAX = Loss.softmaxCrossEntropy();
  private static final Loss BINARY = Loss.binaryCrossEntropy();

  @Test
  void equalLogitsShouldCostTheLogarithmOfTheClasses() {
    INDArray logits = Nd4j.createFromArray(new double[][] {{5, 5, 5, 5}, {-2, -2, -2, -2}});
    assertThat(SOFTMAX.value(logits, labels(0, 3))).isCloseTo(Math.log(4), within(1e-15));
  }

  @Test
  void lossShouldBeTheMeanOfTheBatch() {
    INDArray logits = Nd4j.createFromArray(new double[][] {{0, Math.log(3)}, {0, 0}});
    // softmax(0, log 3) = (1/4, 3/4)
    assertThat(SOFTMAX.value(logits, labels(1, 0)))
        .isCloseTo((Math.log(4.0 / 3) + Math.log(2)) / 2, within(1e-15));
  }

  @Test
  void hugeLogitsShouldNotOverflow() {
    INDArray logits = Nd4j.createFromArray(new double[][] {{1000, -1000}});
    assertThat(SOFTMAX.value(logits, labels(1))).isEqualTo(2000);
    assertThat(SOFTMAX.value(logits, labels(0))).isZero();
    INDArray logit = Nd4j.createFromArray(new double[][] {{-1000}});
    assertThat(BINARY.value(logit, labels(1))).isEqualTo(1000);
    assertThat(BINARY.value(logit, labels(0))).isZero();
  }

  @Test
  void gradientOfAZeroLogitShouldBeHalfTheWayToItsLabel() {
    INDArray gradient = Nd4j.createFromArray(new double[][] {{9}, {9}});
    INDArray logits = Nd4j.createFromArray(new double[][] {{0}, {0}});
    assertThat(BINARY.valueAndGradient(logits, labels(0, 1), gradient))
        .isCloseTo(Math.log(2), within(1e-15));
    assertThat(gradient.reshape(2).toDoubleVector()).containsExactly(0.25, -0.25);
  }

  @Test
  void classShouldBeTheFirstLargestLogit() {
    INDArray logits = Nd4j.createFromArray(new float[][] {{1, 3, 3}, {2, 0, 1}, {0, 0, 1}});
    assertThat(SOFTMAX.correct(logits, labels(1, 0, 0))).isEqualTo(2);
    INDArray column = Nd4j.createFromArray(new float[][] {{0}, {0.1f}, {-1}});
    assertThat(BINARY.correct(column, labels(0, 1, 1))).isEqualTo(2);
  }

  @Test
  void labelsOfEveryTypeAndTransposedLogitsShouldDo() {
    INDArray logits = Nd4j.createFromArray(new float[][] {{0, 1, 2}, {4, 3, 7}});
    double expected = SOFTMAX.value(logits, labels(0, 2));
    INDArray transposed = logits.transpose().dup('c').transpose();
    assertThat(SOFTMAX.value(transposed, Nd4j.createFromArray(0.0, 2.0))).isEqualTo(expected);
    assertThat(SOFTMAX.value(logits, Nd4j.createFromArray(0L, 2L))).isEqualTo(expected);
  }

  @Test
  void labelsThatAreNoClassShouldBeNamed() {
    INDArray logits = Nd4j.createFromArray(new double[][] {{0, 1}, {4, 3}});
    assertThatThrownBy(() -> SOFTMAX.value(logits, labels(0, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("label 1 is 2.0, with 2 logits it must be one of 0 … 1");
    assertThatThrownBy(() -> SOFTMAX.value(logits, labels(0)))
        .hasMessage("labels has shape [1], it must have shape [2]");
    assertThatThrownBy(() -> BINARY.value(logits, labels(0, 1)))
        .hasMessage("logits has shape [2, 2], it must have shape [n, 1]");
    assertThatThrownBy(() -> BINARY.value(Nd4j.create(1, 1), labels(2)))
        .hasMessage("label 0 is 2.0, it must be 0 or 1");
  }

  private static INDArray labels(int... classes) {
    return Nd4j.createFromArray(classes);
  }
}
