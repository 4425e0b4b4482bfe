package p02.hidden.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far a right answer may be off")
class ToleranceTest {
  @Test
  @DisplayName("in FLOAT: 1e-5 of itself and 1e-6 of the largest magnitude")
  void shouldLeaveRoomForFloat() {
    for (Tolerance tolerance : new Tolerance[] {Tolerance.FORWARD, Tolerance.IN_PLACE}) {
      assertThat(tolerance.acceptsFloat(2 + 0.9 * 2e-5, 2, 0)).isTrue();
      assertThat(tolerance.acceptsFloat(2 + 1.1 * 2e-5, 2, 0)).isFalse();
      assertThat(tolerance.acceptsFloat(0.9 * 5e-6, 0, 5)).isTrue();
      assertThat(tolerance.acceptsFloat(1.1 * 5e-6, 0, 5)).isFalse();
    }
  }

  @Test
  @DisplayName("of an optimizer in DOUBLE: 1e-6 of itself")
  void shouldLeaveRoomForStateInFloat() {
    assertThat(Tolerance.IN_PLACE.accepts(2 + 0.9 * 2e-6, 2)).isTrue();
    assertThat(Tolerance.IN_PLACE.accepts(2 + 1.1 * 2e-6, 2)).isFalse();
  }

  @Test
  @DisplayName("of a squared distance: 1e-9, absolute and relative")
  void shouldLeaveRoomForDistancesMultipliedOut() {
    assertThat(Tolerance.DISTANCES.accepts(0.9e-9, 0)).isTrue();
    assertThat(Tolerance.DISTANCES.accepts(1.1e-9, 0)).isFalse();
    assertThat(Tolerance.DISTANCES.accepts(1e6 + 0.9e-3, 1e6)).isTrue();
    assertThat(Tolerance.DISTANCES.accepts(1e6 + 1.1e-3, 1e6)).isFalse();
  }

  @Test
  @DisplayName("on a worksheet: 5e-4")
  void shouldLeaveRoomForFourDecimals() {
    assertThat(Tolerance.WORKSHEET.accepts(7 + 4.9e-4, 7)).isTrue();
    assertThat(Tolerance.WORKSHEET.accepts(7 + 5.1e-4, 7)).isFalse();
  }
}
