package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a page says of chance")
class ChanceTest {

  @Test
  @DisplayName("an accuracy of n images has the binomial's standard deviation")
  void shouldBeBinomial() {
    // √(0.85 · 0.15 / 1000) = 0.01129.
    assertThat(Chance.deviation(85, 1_000)).isCloseTo(1.129, within(0.001));
    assertThat(Chance.ofTest(85, 1_000)).contains("1000 test images", "85.0 %", "±1.1 points");
    assertThat(Chance.ofTest(85, 10_000)).contains("±0.4 points");
  }

  @Test
  @DisplayName("a gain is less than its spread, somewhat more, or much more")
  void shouldWeighGains() {
    assertThat(Chance.ofGain(0.9, 1.1)).contains("cannot be told from chance");
    assertThat(Chance.ofGain(-0.9, 1.1)).contains("cannot be told from chance");
    assertThat(Chance.ofGain(1.5, 1.1)).contains("not by much");
    assertThat(Chance.ofGain(3, 1.1)).contains("more than twice");
  }

  @Test
  @DisplayName("names are ranked by their numbers, the largest first")
  void shouldRank() {
    assertThat(Chance.ranked(Map.of("a", 1.0, "b", 3.04, "c", 2.0)))
        .isEqualTo("b 3.0, c 2.0, a 1.0");
  }
}
