package p02.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What hints and pages say of ND4J, asked of ND4J itself. */
@DisplayName("What the texts say of ND4J")
class LibraryTest {

  @Test
  @DisplayName("std divides by n − 1 unless it is told otherwise")
  void shouldDivideByOneLess() {
    INDArray x = Nd4j.create(new double[][] {{1}, {3}, {5}});
    assertThat(x.std(0).getDouble(0)).isCloseTo(2, within(1e-9));
    assertThat(x.std(true, 0).getDouble(0)).isCloseTo(2, within(1e-9));
    assertThat(x.std(false, 0).getDouble(0)).isCloseTo(Math.sqrt(8 / 3.0), within(1e-9));
  }

  @Test
  @DisplayName("[3, 2] − [1, 2] repeats the row, and FLOAT times DOUBLE fails")
  void shouldRepeatAndRefuse() {
    INDArray x = Nd4j.create(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    INDArray row = Nd4j.create(new double[][] {{1, 2}});
    assertThat(x.sub(row)).isEqualTo(Nd4j.create(new double[][] {{0, 0}, {2, 2}, {4, 4}}));
    assertThatThrownBy(() -> x.mmul(row.transpose().castTo(DataType.FLOAT)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  @DisplayName("argMax takes the first of several, eq refuses another type")
  void shouldTakeFirst() {
    INDArray x = Nd4j.create(new double[][] {{5, 5, 1}});
    assertThat(x.argMax(1).getInt(0)).isZero();
    assertThatThrownBy(() -> x.eq(x.castTo(DataType.INT32))).isInstanceOf(RuntimeException.class);
  }

  @Test
  @DisplayName("where takes x where the condition does not hold, getDouble takes negative indices")
  void shouldSurprise() {
    INDArray z = Nd4j.create(new double[] {-1, 2, -3, 4});
    INDArray x = Nd4j.create(new double[] {10, 20, 30, 40});
    INDArray y = Nd4j.create(new double[] {1, 2, 3, 4});
    assertThat(Nd4j.where(z.gt(0), x, y)[0].toDoubleVector()).containsExactly(10, 1, 30, 2);
    INDArray table = Nd4j.create(new double[][] {{1, 2, 3}, {4, 5, 6}});
    assertThat(table.getDouble(-1, -1)).isNotEqualTo(6);
  }

  @Test
  @DisplayName(
      "functions of Nd4j.math() and Nd4j.nn() change their argument, those of a copy do not")
  void shouldWorkInPlace() {
    List<UnaryOperator<INDArray>> functions =
        List.of(
            Nd4j.nn()::sigmoid,
            Nd4j.nn()::tanh,
            Nd4j.nn()::swish,
            z -> Nd4j.nn().relu(z, 0),
            z -> Nd4j.nn().leakyRelu(z, 0.1),
            Nd4j.math()::exp,
            Nd4j.math()::square,
            Nd4j.math()::sqrt,
            Nd4j.math()::neg);
    assertThat(functions)
        .allSatisfy(
            function -> {
              INDArray z = Nd4j.create(new double[] {-1.5, 0.25, 2});
              INDArray before = z.dup();
              function.apply(z.dup());
              assertThat(z).isEqualTo(before);
              function.apply(z);
              assertThat(z).isNotEqualTo(before);
            });
  }
}
