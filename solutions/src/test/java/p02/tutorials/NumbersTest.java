package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers on a page")
class NumbersTest {

  @Test
  @DisplayName("have no sign where they round to 0, and say so where they are none")
  void shouldBeFixed() {
    assertThat(Numbers.fixed(4, -0.00001)).isEqualTo("0.0000");
    assertThat(Numbers.fixed(0, -0.4)).isEqualTo("0");
    assertThat(Numbers.fixed(4, -3.97887)).isEqualTo("-3.9789");
    assertThat(Numbers.fixed(4, Double.NaN)).isEqualTo("NaN");
    assertThat(Numbers.percent(1, 0.8764)).isEqualTo("87.6");
  }

  @Test
  @DisplayName("stand as one would write a learning rate")
  void shouldBePlain() {
    assertThat(Numbers.plain(10)).isEqualTo("10");
    assertThat(Numbers.plain(0.01 / (1 - 0.9))).isEqualTo("0.1");
    assertThat(Numbers.plain(1 / (1 - 0.9))).isEqualTo("10");
    assertThat(Numbers.plain(0.999)).isEqualTo("0.999");
    assertThat(Numbers.plain(1e-3)).isEqualTo("0.001");
    assertThat(Numbers.plain(1e-8)).isEqualTo("1e-8");
    assertThat(Numbers.plain(0)).isEqualTo("0");
  }

  @Test
  @DisplayName("have a sign where they are differences, and no zeros alone where they are losses")
  void shouldBeSignedOrLosses() {
    assertThat(Numbers.signed(1, 0.62)).isEqualTo("+0.6");
    assertThat(Numbers.signed(1, -1.2)).isEqualTo("−1.2");
    assertThat(Numbers.signed(1, -0.01)).isEqualTo("+0.0");
    assertThat(Numbers.loss(0.0021)).isEqualTo("0.0021");
    assertThat(Numbers.loss(2.8e-5)).isEqualTo("2.8e-5");
    assertThat(Numbers.loss(-3.3e-266)).isEqualTo("0");
    assertThat(Numbers.threeDigits(0.00511)).isEqualTo("0.00511");
  }

  @Test
  @DisplayName("have short exponents")
  void shouldHaveShortExponents() {
    assertThat(Numbers.scientific(9.44e-5)).isEqualTo("9.4e-5");
    assertThat(Numbers.magnitude(4.2e-11)).isEqualTo("4e-11");
  }

  @Test
  @DisplayName("that are not above 0 leave a gap on a logarithmic axis")
  void shouldBePositive() {
    assertThat(Numbers.positive(new double[] {2, 0, -1}))
        .containsExactly(2, Double.NaN, Double.NaN);
  }
}
