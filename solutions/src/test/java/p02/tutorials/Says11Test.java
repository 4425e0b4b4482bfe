package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
  @DisplayName("the library's network has learned, is on its way, has just begun, or never did")
  void shouldJudgeLibraryNetwork() {
    assertThat(Says11.library(new double[] {0.7, 0.1}, 99.8)).contains("has learned it");
    assertThat(Says11.library(new double[] {0.694, 0.51}, 48.6))
        .contains("from 0.694 to 0.510", "48.6 %", "before the answers turn right", "Take 100");
    assertThat(Says11.library(new double[] {0.694, 0.691}, 50.2))
        .contains("50.2 %", "Take 100")
        .doesNotContain("turn right", "has learned it");
    double[] stuck = new double[100];
    Arrays.fill(stuck, 0.35);
    assertThat(Says11.library(stuck, 75.2))
        .contains("75.2 %", "another")
        .doesNotContain("Take 100");
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
