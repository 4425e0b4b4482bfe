package p02.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.CpuNDArrayFactory;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("ND4J's array factory of the kit")
class CheckedFactoryTest {
  private final CheckedFactory factory = new CheckedFactory(DataType.FLOAT, 'c');

  /** 0, 1, 2, … in rows. */
  private static INDArray rows(DataType type, long... shape) {
    return Nd4j.arange(Arrays.stream(shape).reduce(1, (a, b) -> a * b)).castTo(type).reshape(shape);
  }

  @Test
  @DisplayName("shuffles arrays of several types by one order, each in its own")
  void shouldShuffleTypes() {
    INDArray features = rows(DataType.DOUBLE, 101, 1);
    INDArray labels = rows(DataType.INT8, 101, 1);
    INDArray list = rows(DataType.FLOAT, 101);
    factory.shuffle(List.of(features, labels, list), new Random(3), List.<int[]>of(new int[] {1}));
    assertThat(features.toDoubleVector()).isNotEqualTo(rows(DataType.DOUBLE, 101).toDoubleVector());
    assertThat(labels.toDoubleVector()).isEqualTo(features.toDoubleVector());
    assertThat(list.toDoubleVector()).isEqualTo(features.toDoubleVector());
  }

  @ParameterizedTest
  @DisplayName("shuffles as ND4J does where that is right")
  @MethodSource("shuffled")
  void shouldShuffleAlike(INDArray array, int... axes) {
    INDArray other = array.dup(array.ordering());
    factory.shuffle(array, new Random(5), axes);
    new CpuNDArrayFactory(DataType.FLOAT, 'c').shuffle(other, new Random(5), axes);
    assertThat(array).isEqualTo(other);
  }

  static Stream<Arguments> shuffled() {
    return Stream.of(
        Arguments.of(rows(DataType.DOUBLE, 7, 3), new int[] {1}),
        Arguments.of(rows(DataType.FLOAT, 7, 3).dup('f'), new int[] {1}),
        Arguments.of(rows(DataType.FLOAT, 7, 3), new int[] {0}),
        Arguments.of(rows(DataType.INT64, 6), new int[] {0}),
        Arguments.of(rows(DataType.DOUBLE, 6, 2, 3), new int[] {1, 2}),
        Arguments.of(rows(DataType.DOUBLE, 3, 7).transpose(), new int[] {1}));
  }

  @Test
  @DisplayName("leaves one part and no part where they are")
  void shouldShuffleNothing() {
    INDArray row = rows(DataType.DOUBLE, 1, 4);
    factory.shuffle(row, new Random(3), 1);
    assertThat(row).isEqualTo(rows(DataType.DOUBLE, 1, 4));
    factory.shuffle(Nd4j.create(DataType.DOUBLE, 0, 3), new Random(3), 1);
  }

  @Test
  @DisplayName("takes an array apart in its own type")
  void shouldTear() {
    assertThat(factory.tear(rows(DataType.INT8, 2, 3), 1))
        .containsExactly(
            Nd4j.createFromArray((byte) 0, (byte) 1, (byte) 2),
            Nd4j.createFromArray((byte) 3, (byte) 4, (byte) 5));
    assertThat(factory.tear(rows(DataType.DOUBLE, 2, 3), 0))
        .containsExactly(
            Nd4j.createFromArray(0.0, 3),
            Nd4j.createFromArray(1.0, 4),
            Nd4j.createFromArray(2.0, 5));
  }

  @Test
  @DisplayName("sorts along axes from the end, and what has no entries")
  void shouldSort() {
    INDArray array = Nd4j.createFromArray(new double[][] {{3, 1, 2}, {9, 7, 8}});
    int[] last = {-1};
    assertThat(factory.sort(array, false, last))
        .isEqualTo(Nd4j.createFromArray(new double[][] {{1, 2, 3}, {7, 8, 9}}));
    assertThat(last).containsExactly(-1);
    INDArray empty = Nd4j.create(DataType.DOUBLE, 0, 3);
    assertThat(factory.sort(empty, false)).isSameAs(empty);
    assertThat(factory.sort(empty, true, 0)).isSameAs(empty);
  }

  @ParameterizedTest
  @DisplayName("refuses what native code would follow beyond an array")
  @MethodSource("wrong")
  void shouldRefuse(String part, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageContaining(part)
        .withMessageNotContaining("\n");
  }

  static Stream<Arguments> wrong() {
    CheckedFactory factory = new CheckedFactory(DataType.FLOAT, 'c');
    INDArray two = rows(DataType.DOUBLE, 2, 3);
    INDArray list = rows(DataType.DOUBLE, 64);
    INDArray text = Nd4j.create("a", "b");
    Random chance = new Random(1);
    int[] rows = {1};
    return Stream.of(
        refused("equally many", () -> factory.shuffle(List.of(two, list), chance, List.of(rows))),
        refused("equally many", () -> factory.shuffle(List.of(list, two), chance, List.of(rows))),
        refused("no axes", () -> factory.shuffle(two, chance, 2)),
        refused("no axes", () -> factory.shuffle(two, chance, 1, 1)),
        refused("name the axes", () -> factory.shuffle(two, chance)),
        refused("takes numbers", () -> factory.shuffle(text, chance, 0)),
        refused("axes for each", () -> factory.shuffle(List.of(), chance, List.of(rows))),
        refused(
            "axes for each",
            () -> factory.shuffle(List.of(two, two, two), chance, List.of(rows, rows))),
        refused("takes numbers", () -> factory.sort(text, false)),
        refused("no axes", () -> factory.sort(two, false, 2)),
        refused("name an axis", () -> factory.sort(two, false, new int[0])),
        refused("no axes", () -> factory.tear(two, 2)),
        refused("without entries", () -> factory.tear(Nd4j.create(DataType.DOUBLE, 0, 3), 1)),
        refused("no part 2 among 2", () -> factory.pullRows(two, 1, new long[] {0, 2})),
        refused("no part -1 among 3", () -> factory.pullRows(two, 0, new long[] {-1})),
        refused(
            "DOUBLE do not go into BYTE",
            () -> factory.pullRows(two, rows(DataType.INT8, 1, 3), 1, new long[] {1})));
  }

  private static Arguments refused(String part, ThrowingCallable call) {
    return Arguments.of(part, call);
  }

  @Test
  @DisplayName("closes what nothing needs")
  void shouldClose() {
    assertThatThrownBy(() -> new ClosedNative().executeFlatGraph(null, null))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("is closed in the kit");
  }
}
