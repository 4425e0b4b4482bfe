package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.problem35.Adam;
import p02.problem35.Momentum;
import p02.problem35.Optimizer;
import p02.problem35.Sgd;

/** The fast optimizers against those of problem 3.5, which are written formula by formula. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OptimizersTest {

  static Stream<Arguments> pairs() {
    return Stream.of(
        pair(() -> Optimizers.sgd(0.1), () -> new Sgd(0.1)),
        pair(() -> Optimizers.momentum(0.1, 0.9), () -> new Momentum(0.1, 0.9)),
        pair(
            () -> Optimizers.adam(0.01, 0.9, 0.999, 1e-8), () -> new Adam(0.01, 0.9, 0.999, 1e-8)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void doublesShouldMoveAsInProblem35(Supplier<Optimizer> fast, Supplier<Optimizer> reference) {
    INDArray start = Samples.gaussian(30, 170, 1);
    assertSamePath(fast.get(), start.dup(), reference.get(), start.dup(), 1e-6);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void floatsShouldMoveAsInProblem35(Supplier<Optimizer> fast, Supplier<Optimizer> reference) {
    INDArray start = Samples.gaussian(30, 170, 1);
    assertSamePath(fast.get(), start.castTo(DataType.FLOAT), reference.get(), start.dup(), 1e-5);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void viewsShouldMoveToo(Supplier<Optimizer> fast, Supplier<Optimizer> reference) {
    INDArray whole = Samples.gaussian(30, 10, 1);
    INDArray before = whole.dup();
    INDArray beside = whole.getColumn(2);
    INDArray column = whole.get(NDArrayIndex.all(), NDArrayIndex.interval(3, 5));
    assertSamePath(fast.get(), column, reference.get(), column.dup(), 1e-6);
    assertThat(beside).isEqualTo(before.getColumn(2));
    assertThat(whole.getColumn(5)).isEqualTo(before.getColumn(5));
  }

  @Test
  void anOptimizerShouldServeOneArrayOnly() {
    for (DataType type : new DataType[] {DataType.FLOAT, DataType.DOUBLE}) {
      Optimizer adam = Optimizers.adam(0.01, 0.9, 0.999, 1e-8);
      INDArray first = Nd4j.create(type, 3, 4);
      INDArray second = Nd4j.create(type, 5, 4);
      adam.step(first, first.dup());
      assertThatThrownBy(() -> adam.step(second, second.dup()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> adam.step(first, second))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void assertSamePath(
      Optimizer fast, INDArray parameters, Optimizer reference, INDArray expected, double gap) {
    for (int t = 0; t < 6; t++) {
      INDArray gradient = Samples.gaussian((int) expected.size(0), (int) expected.size(1), 100 + t);
      INDArray typed = gradient.castTo(parameters.dataType());
      INDArray untouched = typed.dup();
      fast.step(parameters, typed);
      reference.step(expected, gradient);
      assertThat(typed).isEqualTo(untouched);
      double far = parameters.castTo(DataType.DOUBLE).sub(expected).amaxNumber().doubleValue();
      assertThat(far).as("step %d", t).isLessThan(gap);
    }
  }

  private static Arguments pair(Supplier<Optimizer> fast, Supplier<Optimizer> reference) {
    return Arguments.of(fast, reference);
  }
}
