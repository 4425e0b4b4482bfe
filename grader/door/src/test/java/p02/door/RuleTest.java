package p02.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("A rule for operands")
class RuleTest {
  private static INDArray of(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  private static Call call(INDArray... operands) {
    return Call.of("operation", Arrays.asList(operands), List.of());
  }

  /** Of a matrix of 2 rows and 3 columns: masks of begins and of axes that go, then the places. */
  private static Call steps(long fromStart, long one, long... places) {
    long[] numbers = new long[5 + places.length];
    numbers[0] = fromStart;
    numbers[4] = one;
    System.arraycopy(places, 0, numbers, 5, places.length);
    return along(of(2, 3), numbers);
  }

  private static Call along(INDArray operand, long... axes) {
    return Call.of("operation", List.of(operand), List.of(), axes);
  }

  private static Call pair(INDArray first, INDArray second, long... axes) {
    return Call.of("operation", List.of(first, second), List.of(), axes);
  }

  private static Call reduced(INDArray operand, INDArray result, long... axes) {
    return Call.of("operation", List.of(operand), List.of(result), axes);
  }

  private static Call into(INDArray result, INDArray... operands) {
    return Call.of("operation", Arrays.asList(operands), List.of(result));
  }

  static Stream<Arguments> calls() {
    INDArray labels = Nd4j.createFromArray(0, 2);
    return Stream.of(
        Arguments.of(
            OperandRule.ONE_TYPE, call(of(2), of(3)), call(of(2), of(2).castTo(DataType.FLOAT))),
        Arguments.of(
            OperandRule.WEIGHTS,
            call(of(2, 3), of(3), of(2, 3)),
            call(of(1, 3), of(3, 1), of(1, 3))),
        Arguments.of(
            OperandRule.WEIGHTS, call(of(2, 3), of(), of(2, 3)), call(of(3), of(1, 3), of(3))),
        Arguments.of(
            OperandRule.WEIGHTS_OF_EXAMPLES,
            call(of(2, 3), of(2), of(2, 3)),
            call(of(2, 3), of(2, 1), of(2, 3))),
        Arguments.of(
            OperandRule.WEIGHTS_OF_EXAMPLES,
            call(of(3), of(1), of(3)),
            call(of(1, 3), of(3, 1), of(1, 3))),
        Arguments.of(
            OperandRule.WEIGHTS_OF_PARTS,
            Call.of("operation", List.of(of(2, 3), of(2, 1), of(2, 3)), List.of(), 0, 1),
            Call.of("operation", List.of(of(2, 3), of(2, 3), of(2, 3)), List.of(), 0, 1)),
        Arguments.of(
            OperandRule.WEIGHTS_OF_PAIRS,
            call(of(2, 3), of(2, 1), of(2, 3)),
            call(of(2, 3), of(2, 3), of(2, 3))),
        Arguments.of(OperandRule.FULL, call(of(2)), call(of(2), of(0, 3))),
        Arguments.of(OperandRule.ALIKE, call(of(2, 3), of(6)), call(of(2), of(3))),
        Arguments.of(OperandRule.ALIKE, into(of(2), of(2)), into(of(1), of(2))),
        Arguments.of(OperandRule.RESULT, into(of(2), of(2), of(1)), into(of(1), of(2), of(1))),
        Arguments.of(OperandRule.BESIDE, call(of(2, 3), of(6)), call(of(2, 3), of(3))),
        Arguments.of(OperandRule.BESIDE, pair(of(2, 3), of(3), 1), pair(of(2, 3), of(2), 1)),
        Arguments.of(OperandRule.ALONG, pair(of(2, 3), of(3), 1), pair(of(2, 3), of(2), 1)),
        Arguments.of(OperandRule.LATER_AXES, along(of(2, 3), 9, 9, 1), along(of(2, 3), 0, 0, 2)),
        Arguments.of(OperandRule.FIRST_AXIS, along(of(2, 3), -2, 9), along(of(2, 3), -3)),
        Arguments.of(OperandRule.NEW_AXIS, along(of(2, 3), 2), along(of(2, 3), -7)),
        Arguments.of(OperandRule.NEW_AXIS, along(of(2, 3), -3), along(of(2, 3), 3)),
        Arguments.of(OperandRule.PART, along(of(2, 3), 1, 0, 1, -1), along(of(2, 3), 1, 0, 2, 3)),
        Arguments.of(OperandRule.PART, along(of(2, 3), 0, 3, 2, 0), along(of(2, 3), -1, 0, 1, 1)),
        Arguments.of(OperandRule.PART, along(of(2, 3), 0, 0, 2, 3), along(of(2, 3), 0, 2)),
        Arguments.of(
            OperandRule.STEPS, steps(0, 0, 1, -1, 2, 3, 1, 1), steps(0, 0, 1, -1, 2, 4, 1, 1)),
        Arguments.of(
            OperandRule.STEPS, steps(0, 2, 0, 2, 1, 0, 1, 1), steps(0, 2, 0, 3, 1, 0, 1, 1)),
        Arguments.of(
            OperandRule.STEPS, steps(1, 0, 9, -3, 2, 3, 1, 2), steps(0, 0, 9, -3, 2, 3, 1, 1)),
        Arguments.of(
            OperandRule.STEPS, steps(0, 0, 0, 0, 2, 3, 1, 2), steps(0, 0, 0, 2, 2, 0, 1, -1)),
        Arguments.of(
            OperandRule.STEPS, steps(0, 0, 0, 0, 2, 3, 1, 1), steps(0, 0, 0, 0, 2, 3, 0, 1)),
        Arguments.of(
            OperandRule.STEPS, steps(0, 0, 0, 0, 2, 3, 1, 1), along(of(2, 3), 0, 0, 0, 0, 0)),
        Arguments.of(OperandRule.LAST_AXIS, along(of(2, 3), 9, -1), along(of(2, 3), 0, -9)),
        Arguments.of(OperandRule.STRETCHED, call(of(2, 3), of(3), of(2, 1)), call(of(2, 3), of(2))),
        Arguments.of(OperandRule.INTO, into(of(2, 3), of(3), of(2, 1)), into(of(3), of(2, 3))),
        Arguments.of(OperandRule.REAL, call(of(2)), call(of(2), labels)),
        Arguments.of(OperandRule.MATRIX, call(of(2, 3)), call(of(3))),
        Arguments.of(OperandRule.SQUARE, call(of(4, 3, 3)), call(of(2, 3))),
        Arguments.of(
            OperandRule.PARTS, call(of(2, 3, 3), of(2, 3, 1)), call(of(2, 3, 3), of(5, 3, 1))),
        Arguments.of(OperandRule.PARTS, call(of(3, 3), of(3, 1)), call(of(3, 3), of(2, 1))),
        Arguments.of(
            OperandRule.COUNTED_FROM_ZERO, along(of(2, 3), -1, -1, 0), along(of(2, 3), 1, 1, -1)),
        Arguments.of(
            OperandRule.BOTH_AXES,
            Call.of("", List.of(of(2, 3), of(3, 4)), List.of(), 1, -1, 1, 0),
            Call.of("", List.of(of(2, 3), of(3, 4)), List.of(), 1, 1, 1, -1_000_000)),
        Arguments.of(
            OperandRule.BOTH_AXES,
            Call.of("", List.of(of(2, 3), of(3, 4)), List.of(), 0, 0),
            Call.of("", List.of(of(2, 3), of(3, 4)), List.of(), 2, 0, 1, 1, 0)),
        Arguments.of(OperandRule.AXES, along(of(2, 3), 0, -1), along(of(2, 3), 2)),
        Arguments.of(OperandRule.AXES, along(of(2, 3)), along(of(2, 3), -7)),
        Arguments.of(OperandRule.AXES, along(of(2, 3), Integer.MAX_VALUE), along(of(2, 3), 1, -1)),
        Arguments.of(OperandRule.LABELS, call(labels, of(2, 3)), call(labels, of(2, 2))),
        Arguments.of(
            OperandRule.LABELS,
            call(labels, of(2, 3)),
            call(Nd4j.createFromArray(0, -1), of(2, 3))),
        Arguments.of(OperandRule.LABELS, call(labels, of(2, 3)), call(labels, of(3, 3))),
        Arguments.of(OperandRule.REDUCED, reduced(of(2, 3), of(2), 1), reduced(of(2, 3), of(3), 1)),
        Arguments.of(OperandRule.REDUCED, reduced(of(2, 3), of(1)), reduced(of(2, 3), of(), -1)),
        Arguments.of(OperandRule.HAS_AXES, call(of(1)), call(of())),
        Arguments.of(OperandRule.PERMUTATION, along(of(2, 3), 1, 0), along(of(2, 3), 0)),
        Arguments.of(
            OperandRule.PERMUTATION, along(of(2, 3)), call(of(2, 3), Nd4j.createFromArray(1, 0))),
        Arguments.of(
            OperandRule.SHAPE, along(of(2, 3), -'c', 3, -1), along(of(2, 3), -'c', -1, -1)),
        Arguments.of(OperandRule.SHAPE, along(of(2, 3), 6), along(of(2, 3), 4)),
        Arguments.of(
            OperandRule.SHAPE,
            call(of(2, 3), Nd4j.createFromArray(3, 2)),
            call(of(2, 3), Nd4j.createFromArray(3, 3))),
        Arguments.of(
            OperandRule.SHAPE, along(of(2, 3), 1, 6), along(of(2, 3), 1L << 32, 1L << 32, -1)),
        Arguments.of(
            OperandRule.DIVIDES,
            Call.of("divide", List.of(labels, labels.add(1)), List.of()),
            Call.of("divide", List.of(labels, labels), List.of())));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("calls")
  void shouldTellRightFromWrong(OperandRule rule, Call right, Call wrong) {
    rule.require(right);
    assertThatThrownBy(() -> rule.require(wrong))
        .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class)
        .hasMessageNotContaining("\n");
  }

  @Test
  void shouldKnowPlacesOfOperands() {
    INDArray one = of(2);
    Call last = Call.of("operation", Arrays.asList(one, null), List.of());
    assertThat(last.operands()).containsExactly(one);
    assertThatThrownBy(() -> Call.of("operation", Arrays.asList(null, one), List.of()))
        .hasMessage("operation: an array is missing before another");
  }

  @Test
  void shouldEachBeTested() {
    assertThat(calls().map(each -> (OperandRule) each.get()[0]))
        .containsAll(EnumSet.allOf(OperandRule.class));
  }

  @Test
  void shouldTakeNoMoreAxesThanNativeCodeBears() {
    long[] many = LongStream.generate(() -> 1).limit(9).toArray();
    assertThatThrownBy(() -> call(of(2), of(many)).requireFewAxes()).hasMessageContaining("9 axes");
    long[] nothing = many.clone();
    nothing[0] = 0;
    assertThatThrownBy(() -> into(Nd4j.create(DataType.DOUBLE, nothing)).requireFewAxes())
        .hasMessageContaining("9 axes");
    into(Nd4j.create(DataType.DOUBLE, Arrays.copyOf(nothing, 8))).requireFewAxes();
    call(of(Arrays.copyOf(many, 8))).requireFewAxes();
  }
}
