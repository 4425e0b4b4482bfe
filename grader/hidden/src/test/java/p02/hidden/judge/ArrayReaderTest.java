package p02.hidden.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.hidden.observe.Content;
import p02.hidden.observe.Tolerance;

@DisplayName("An array that came back")
class ArrayReaderTest {
  private static INDArray matrix() {
    return Nd4j.createFromArray(new double[][] {{1, 2, 3}, {4, 5, 6}});
  }

  private static Content.Numbers read(INDArray array) {
    return (Content.Numbers) Content.of(array);
  }

  @Test
  void shouldBeReadInCOrderWhateverItsLayout() {
    INDArray a = matrix();
    List<INDArray> layouts =
        List.of(
            a,
            a.transpose(),
            a.dup('f'),
            a.getRow(1),
            a.getColumn(1),
            a.get(NDArrayIndex.all(), NDArrayIndex.interval(1, 3)),
            a.get(NDArrayIndex.all(), NDArrayIndex.interval(1, 3)).transpose(),
            a.reshape(3, 1, 2).permute(2, 0, 1),
            a.castTo(DataType.FLOAT),
            a.castTo(DataType.INT32),
            Nd4j.scalar(7.0));
    for (INDArray each : layouts) {
      Content.Numbers read = read(each);
      assertThat(read.shape()).isEqualTo(each.shape());
      assertThat(read.numbers()).isEqualTo(each.dup('c').data().asDouble());
    }
    assertThat(read(a.castTo(DataType.FLOAT)).single()).isTrue();
  }

  @Test
  void shouldBeEmptyIfItHoldsNothing() {
    assertThat(read(Nd4j.create(DataType.DOUBLE, 0, 3)).numbers()).isEmpty();
    assertThat(read(Nd4j.create(DataType.DOUBLE, 0, 3)).shape()).containsExactly(0, 3);
    assertThat(read(Nd4j.empty(DataType.DOUBLE)).numbers()).isEmpty();
  }

  @Test
  void shouldNotBeBelievedIfItsShapeWasWrittenOver() {
    INDArray larger = matrix();
    larger.shape()[0] = 4000;
    INDArray empty = Nd4j.create(DataType.DOUBLE, 0, 3);
    empty.shape()[0] = 2;
    INDArray smaller = matrix();
    smaller.shape()[0] = 0;
    INDArray strided = matrix();
    strided.stride()[0] = 1 << 20;
    Stream.of(larger, empty, smaller, strided)
        .forEach(each -> assertThat(Content.of(each)).isInstanceOf(Content.Broken.class));
    assertThat(Content.sample(larger)).isInstanceOf(Content.Broken.class);
  }

  @Test
  void shouldNotBeRightWithFewerNumbersThanAreAskedFor() {
    assertThatThrownBy(() -> new Content.Numbers(new double[0], new long[] {2, 3}, false, 0))
        .isInstanceOf(IllegalArgumentException.class);
    ContentComparator comparator = new ContentComparator(Tolerance.FORWARD);
    Content right = Content.of(matrix());
    assertThat(comparator.right(new Content.Broken(), right)).isFalse();
    assertThat(comparator.right(Content.of(matrix()), right)).isTrue();
  }
}
