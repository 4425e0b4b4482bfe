package p02.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.reduce.HashCode;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("The hash code of an array with NaNs")
class OneNanTest {
  /** What 0.0 / 0.0 gives on many processors. */
  private static final double OTHER = Double.longBitsToDouble(0xfff8000000000000L);

  private static INDArray with(double nan, DataType type) {
    return Nd4j.create(new double[][] {{1, nan, 3}, {nan, 5, 6}}).castTo(type);
  }

  private static long hashCode(INDArray array) {
    HashCode operation = new HashCode(array);
    OneNan.letIn(operation);
    return Nd4j.exec(operation)[0].getLong(0);
  }

  @ParameterizedTest
  @EnumSource(names = {"DOUBLE", "FLOAT", "HALF", "BFLOAT16"})
  void shouldNotTellWhichTheyAre(DataType type) {
    INDArray other = with(OTHER, type);
    assertThat(hashCode(other)).isEqualTo(hashCode(with(Double.NaN, type)));
    // A view, whose numbers do not lie beside each other.
    assertThat(hashCode(other.transpose().getColumn(0)))
        .isEqualTo(hashCode(with(Double.NaN, type).transpose().getColumn(0)));
  }

  @Test
  void shouldLeaveTheArrayAsItIs() {
    INDArray array = with(OTHER, DataType.DOUBLE);
    hashCode(array);
    assertThat(Double.doubleToRawLongBits(array.data().getDouble(1)))
        .isEqualTo(Double.doubleToRawLongBits(OTHER));
  }

  @Test
  void shouldBeThatOfTheNumbersWithoutOne() {
    INDArray numbers = Nd4j.create(new double[] {1, 2, 3});
    assertThat(hashCode(numbers)).isEqualTo(Nd4j.exec(new HashCode(numbers))[0].getLong(0));
  }
}
