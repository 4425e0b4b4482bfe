package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A student's mini-batches")
class Tutorial12Test {

  @Test
  @DisplayName("train where every example occurs once, in any order")
  void shouldTakeEpochs() {
    assertThatCode(() -> Tutorial12.requireEachOnce(new int[][] {{2, 0}, {3, 1}, {4}}, 5))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("are refused where they count from 1, repeat an example or leave one out")
  void shouldRefuseWhatIsNoEpoch() {
    int[][][] wrong = {{{1, 2}, {3}}, {{0, 1}, {1}}, {{0}, {2}}};
    for (int[][] batches : wrong) {
      assertThatThrownBy(() -> Tutorial12.requireEachOnce(batches, 3))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the mini-batches above must hold each of 0 … 2 once");
    }
  }
}
