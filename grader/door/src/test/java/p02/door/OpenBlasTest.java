package p02.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.blas.Lapack;
import org.nd4j.linalg.api.blas.Level1;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.blas.CpuLapack;
import org.nd4j.linalg.cpu.nativecpu.blas.CpuLevel1;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

@DisplayName("BLAS and LAPACK behind the door")
class OpenBlasTest {
  private static INDArray ones(DataType type, long... shape) {
    return Nd4j.zeros(type, shape).addi(1);
  }

  @Test
  @DisplayName("multiply vectors, scale, and find the largest")
  void shouldWork() {
    Level1 vectors = OpenBlas.level1(new CpuLevel1());
    INDArray matrix = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}, {6, 5}});
    assertThat(vectors.dot(3, 1, matrix.getColumn(0), matrix.getColumn(1))).isEqualTo(44);
    assertThat(vectors.iamax(matrix.getColumn(1))).isEqualTo(2);
    vectors.scal(3, 2, matrix.getColumn(1));
    assertThat(matrix).isEqualTo(Nd4j.createFromArray(new double[][] {{1, 4}, {3, 8}, {6, 10}}));
  }

  @Test
  @DisplayName("find eigenvalues and singular values")
  void shouldDecompose() {
    Lapack lapack = OpenBlas.lapack(new CpuLapack());
    INDArray values = Nd4j.create(DataType.DOUBLE, 2);
    lapack.syev('V', 'L', Nd4j.createFromArray(new double[][] {{2, 1}, {1, 2}}), values);
    assertThat(values.equalsWithEps(Nd4j.createFromArray(1.0, 3), 1e-9)).isTrue();
    INDArray factor = Nd4j.create(DataType.DOUBLE, new long[] {2, 2}, 'f');
    INDArray tall = Nd4j.createFromArray(new double[][] {{3, 0}, {0, 4}, {0, 0}});
    lapack.gesvd(tall, values, null, factor);
    assertThat(values.equalsWithEps(Nd4j.createFromArray(4.0, 3), 1e-9)).isTrue();
  }

  @ParameterizedTest
  @DisplayName("refuse what does not go together, or would be followed beyond a buffer")
  @MethodSource("wrong")
  void shouldRefuse(String part, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(part);
  }

  @Test
  @DisplayName("read no more numbers than there are")
  void shouldBelieveNoCount() {
    Level1 vectors = OpenBlas.level1(new CpuLevel1());
    INDArray four = ones(DataType.DOUBLE, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vectors.dot(40, 1, four, four))
        .withMessageContaining("40 numbers of 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vectors.scal(40, 2, four))
        .withMessageContaining("40 numbers of 4");
  }

  static Stream<Arguments> wrong() {
    Level1 vectors = OpenBlas.level1(new CpuLevel1());
    Lapack lapack = OpenBlas.lapack(new CpuLapack());
    INDArray four = ones(DataType.DOUBLE, 4);
    INDArray square = ones(DataType.DOUBLE, 2, 2);
    INDArray apart =
        ones(DataType.DOUBLE, 4, 4).get(NDArrayIndex.all(), NDArrayIndex.interval(1, 3));
    return Stream.of(
        refused("do not go", () -> vectors.dot(4, 1, four, ones(DataType.DOUBLE, 1))),
        refused("of one type", () -> vectors.dot(4, 1, four, ones(DataType.FLOAT, 4))),
        refused("real numbers", () -> vectors.scal(4, 2, ones(DataType.INT64, 4))),
        refused("equal steps", () -> vectors.iamax(apart)),
        refused("equal steps", () -> vectors.scal(8, 2, apart)),
        refused("without entries", () -> vectors.iamax(Nd4j.create(DataType.DOUBLE, 0, 3))),
        refused("of one type", () -> lapack.syev('V', 'L', square, ones(DataType.FLOAT, 2))),
        refused("do not go", () -> lapack.syev('V', 'L', square, four)),
        refused("square", () -> lapack.syev('V', 'L', ones(DataType.DOUBLE, 2, 3), four)),
        refused("needs a matrix", () -> lapack.syev('V', 'L', four, four)),
        refused("do not go", () -> lapack.gesvd(square, four, null, square)),
        refused(
            "do not go",
            () ->
                lapack.gesvd(
                    square,
                    ones(DataType.DOUBLE, 2),
                    null,
                    four.get(NDArrayIndex.interval(0, 2)))));
  }

  private static Arguments refused(String part, ThrowingCallable call) {
    return Arguments.of(part, call);
  }

  @Test
  @DisplayName("are closed otherwise")
  void shouldClose() {
    Level1 vectors = OpenBlas.level1(new CpuLevel1());
    INDArray four = ones(DataType.DOUBLE, 4);
    assertThatThrownBy(() -> vectors.axpy(400, 1, four, four))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("BLAS's axpy is closed in the kit");
  }
}
