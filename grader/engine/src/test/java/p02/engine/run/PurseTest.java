package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The processor time of a submission")
class PurseTest {
  private long taken = Duration.ofSeconds(100).toNanos();
  private final Purse purse = new Purse(Duration.ofSeconds(20), () -> taken);

  private void take(long seconds) {
    taken += Duration.ofSeconds(seconds).toNanos();
  }

  @Test
  void shouldBeOneSumForAllTasks() {
    assertThat(purse.atMost(Duration.ofSeconds(6))).isEqualTo(Duration.ofSeconds(6));
    take(15);
    assertThat(purse.spent()).isEqualTo(Duration.ofSeconds(15));
    assertThat(purse.atMost(Duration.ofSeconds(6)))
        .isEqualTo(purse.left())
        .isLessThan(Duration.ofSeconds(5));
    take(5);
    assertThat(purse.left()).isZero();
    take(5);
    assertThat(purse.left()).isZero();
  }

  @Test
  void shouldBeFullAgainForTheNextSubmission() {
    take(25);
    purse.fill();
    assertThat(purse.spent()).isZero();
    assertThat(purse.atMost(Duration.ofSeconds(19))).isEqualTo(Duration.ofSeconds(19));
  }
}
