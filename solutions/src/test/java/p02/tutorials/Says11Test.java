package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What tutorial 1.1 says of its own numbers")
class Says11Test {

  @Test
  @DisplayName("the library is as many times faster as the table says, or hardly faster")
  void shouldCompareTimes() {
    assertThat(Says11.speed(98.7, 4.7)).contains("21 times as fast");
    assertThat(Says11.speed(10, 4)).contains("2.5 times as fast");
    assertThat(Says11.speed(10, 9)).contains("hardly faster").doesNotContain("times");
  }

  @Test
  @DisplayName("networks learned, are stuck at three clouds of four, had no time, or are wrong")
  void shouldJudgeOwnNetwork() {
    assertThat(Says11.own(100, Map.of(1L, 100.0, 2L, 99.0))).isEqualTo("All of them learned it.");
    assertThat(Says11.own(100, Map.of(1L, 100.0, 2L, 75.2))).contains("Stuck: seed 2 (75.2 %)");
    assertThat(Says11.own(100, Map.of(1L, 100.0, 2L, 50.0))).contains("Not learned: seed 2");
    assertThat(Says11.own(100, Map.of(1L, 75.0, 2L, 75.0))).contains("Not learned");
    assertThat(Says11.own(2, Map.of(1L, 50.0))).contains("after 2 epochs", "Take 100");
  }
}
