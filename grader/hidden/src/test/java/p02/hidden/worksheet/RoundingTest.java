package p02.hidden.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number by hand")
class RoundingTest {
  @Test
  @DisplayName("may be rounded too coarsely")
  void shouldTellCoarseRounding() {
    assertThat(Rounding.isCoarse(0.73, 0.731059)).isTrue();
    assertThat(Rounding.isCoarse(0.731, 0.731059)).isTrue();
    assertThat(Rounding.isCoarse(0.74, 0.731059)).isFalse();
    assertThat(Rounding.isCoarse(1, 0.731059)).isFalse();
    assertThat(Rounding.isCoarse(Double.NaN, 0.731059)).isFalse();
  }
}
