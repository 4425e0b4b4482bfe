package p02.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.autodiff.functions.DifferentialFunction;
import org.nd4j.imports.converters.ImportClassMapping;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("Divisions of whole numbers")
class WholeDivisionTest {
  /** Refused as a whole, since it trusts the places that it is given. */
  private static final Set<String> REFUSED = Set.of("scatter_div");

  private static INDArray whole(long... numbers) {
    return Nd4j.createFromArray(numbers);
  }

  @ParameterizedTest
  @CsvSource({"divide,7,0", "mod,7,0", "floordiv,7,0", "div_scalar,7,0", "reversedivide,0,7"})
  void shouldSayThatADivisorIsZero(String operation, long first, long second) {
    assertThatThrownBy(() -> WholeDivision.check(operation, whole(5, first), whole(3, second)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("integer division by zero; use castTo(DataType.DOUBLE) first");
  }

  @Test
  void shouldTakeANumberBelowOneForZero() {
    INDArray half = Nd4j.scalar(0.5);
    assertThatThrownBy(() -> WholeDivision.check("div_scalar", whole(5), half))
        .hasMessageContaining("division by zero");
  }

  /** Native code casts to the type of the first operand before it divides. */
  @Test
  void shouldTakeForZeroWhatBecomesZero() {
    INDArray ints = Nd4j.createFromArray(5, 7);
    assertThatThrownBy(() -> WholeDivision.check("divide", ints, whole(3, 1L << Integer.SIZE)))
        .hasMessageContaining("division by zero");
    WholeDivision.check("divide", whole(5, 7), whole(3, 1L << Integer.SIZE));
  }

  @Test
  void shouldTakeForTheSmallestWhatBecomesTheSmallest() {
    INDArray minusOne = Nd4j.createFromArray(3, -1);
    INDArray divided = whole(5, 1L << Integer.SIZE - 1);
    assertThatThrownBy(() -> WholeDivision.check("reversedivide", minusOne, divided))
        .hasMessageContaining("smallest integer");
  }

  @Test
  void shouldRefuseTheSmallestNumberByMinusOne() {
    assertThatThrownBy(() -> WholeDivision.check("divide", whole(Long.MIN_VALUE), whole(-1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("smallest integer");
  }

  @Test
  void shouldLetOtherDivisionsPass() {
    WholeDivision.check("divide", whole(7, 0), whole(-1, 2));
    WholeDivision.check("divide", whole(Long.MIN_VALUE + 1), whole(-1));
    WholeDivision.check("reversedivide", whole(7, 2), whole(0, 0));
    WholeDivision.check("divide", Nd4j.ones(DataType.DOUBLE, 2), Nd4j.zeros(DataType.DOUBLE, 2));
  }

  @Test
  @DisplayName("should be known by every name that ND4J has for them")
  void shouldKnowAllNames() {
    Set<String> named =
        ImportClassMapping.getOpNameMapping().values().stream()
            .map(DifferentialFunction::opName)
            .filter(Objects::nonNull)
            .filter(name -> name.toLowerCase().matches(".*(div|mod|recip|rem).*"))
            .filter(name -> !REFUSED.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    named.retainAll(Operations.names());
    assertThat(named)
        .hasSizeGreaterThan(10)
        .allMatch(name -> Operations.rules(name).contains(OperandRule.DIVIDES), "looked at");
  }

  @Test
  void shouldDivideNoTruths() {
    INDArray truths = Nd4j.createFromArray(true, true);
    INDArray zero = Nd4j.createFromArray(1.0, 0);
    assertThatThrownBy(() -> WholeDivision.check("divide", truths, zero))
        .isInstanceOf(ArithmeticException.class);
    WholeDivision.check("divide", zero, truths);
  }
}
