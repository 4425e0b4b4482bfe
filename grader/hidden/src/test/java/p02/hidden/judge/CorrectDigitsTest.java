package p02.hidden.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.hidden.observe.Content;
import p02.hidden.observe.Tolerance;

@DisplayName("A number that is near")
class CorrectDigitsTest {
  @Test
  @DisplayName("is never right where what is expected is not finite")
  void shouldNotBeRightBesideNoNumber() {
    for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThat(Tolerance.IN_PLACE.accepts(0.5, none)).isFalse();
      assertThat(Tolerance.IN_PLACE.acceptsFloat(0.5, none, 1)).isFalse();
    }
    assertThat(Tolerance.IN_PLACE.acceptsFloat(0.5, 0.7, Double.POSITIVE_INFINITY)).isFalse();
    assertThat(Tolerance.FORWARD.accepts(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
        .isTrue();
  }

  @Test
  @DisplayName("is told by its digits, not by its distance")
  void shouldTellDigits() {
    assertThat(sentence(1.2345, 1.2346)).isEqualTo(" It is right to 4 digits only.");
    assertThat(sentence(1.2, 1.3)).isEmpty();
    assertThat(sentence(Double.NaN, 1.3)).isEmpty();
    assertThat(sentence(1e-3, 0)).isEmpty();
  }

  private static String sentence(double yours, double wanted) {
    return CorrectDigits.sentence(Content.Numbers.of(yours), Content.Numbers.of(wanted));
  }
}
