package p02.hidden.tutorial11;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("1.1.6 takes the best of five seeds")
class BestOfFiveTest {
  @Test
  @DisplayName("and stops at the first that has learned")
  void shouldStopAtTheFirstThatHasLearned() {
    assertThat(asked(0.94, 0.5, 0.95, 1, 1)).containsExactly(0.94, 0.5, 0.95);
    assertThat(asked(1, 0, 0, 0, 0)).containsExactly(1.0);
  }

  @Test
  @DisplayName("and is stuck if all of them are")
  void shouldTryThemAll() {
    assertThat(asked(0.94, 0.5, 0.9, 0.2, 0.94)).hasSize(5);
    assertThat(Level.of(0.94)).isNotEqualTo(Level.LEARNED);
    assertThat(Level.of(0.95)).isEqualTo(Level.LEARNED);
  }

  private static List<Double> asked(double... accuracies) {
    List<Double> asked = new ArrayList<>();
    XorNetworkTest.best(
        run -> {
          asked.add(accuracies[asked.size()]);
          return asked.get(asked.size() - 1);
        });
    return asked;
  }
}
