package p02.hidden.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers as reports show them")
class NumberTextTest {
  @Test
  @DisplayName("Numbers of two decimals are told exactly, up to six digits")
  void hundredths() {
    for (int n = -999_999; n <= 999_999; n += 7) {
      BigDecimal exact = BigDecimal.valueOf(n, 2).stripTrailingZeros();
      String expected = exact.signum() == 0 ? "0" : exact.toPlainString();
      assertThat(NumberText.of(n / 100.0)).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("Others are rounded to six digits")
  void rounded() {
    assertThat(NumberText.of(Math.PI)).isEqualTo("3.14159");
    assertThat(NumberText.of(-0.125)).isEqualTo("-0.125");
    assertThat(NumberText.of(12345.678)).isEqualTo("12345.7");
    assertThat(NumberText.of(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(NumberText.of(-0.0)).isEqualTo("0");
    assertThat(NumberText.of(Double.NaN)).isEqualTo("NaN");
  }

  @Test
  @DisplayName("Long arrays end in an ellipsis")
  void arrays() {
    assertThat(NumberText.of(new double[] {0.5, -2})).isEqualTo("[0.5, -2]");
    assertThat(NumberText.of(new double[10])).isEqualTo("[0, 0, 0, 0, 0, 0, 0, 0, …]");
    assertThat(NumberText.of(new double[][] {{1.25}, {3, 4}})).isEqualTo("[[1.25], [3, 4]]");
    assertThat(NumberText.of(new double[0])).isEqualTo("[]");
  }
}
