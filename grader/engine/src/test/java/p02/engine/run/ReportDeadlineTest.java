package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long a worker is waited for")
class ReportDeadlineTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final long USED_BEFORE = 7 * SECOND;

  private final ReportDeadline deadline =
      new ReportDeadline(Duration.ofSeconds(3), Duration.ofSeconds(10), USED_BEFORE, 0);

  @Test
  void shouldCountWhatItTakesFromNowOn() {
    assertThat(deadline.isOverrun(USED_BEFORE + 3 * SECOND)).isFalse();
    assertThat(deadline.isOverrun(USED_BEFORE + 3 * SECOND + 1)).isTrue();
  }

  @Test
  void shouldWaitForOneThatGetsLittleOfABusyMachine() {
    long used = USED_BEFORE;
    for (long now = SECOND; now < 100 * SECOND; now += SECOND) {
      used += SECOND / 40;
      assertThat(deadline.isAsleep(used, now)).as("after %d ns", now).isFalse();
    }
  }

  @Test
  void shouldNoticeThatOneFallsAsleepAfterItsWork() {
    assertThat(deadline.isAsleep(USED_BEFORE + SECOND, 10 * SECOND)).isFalse();
    assertThat(deadline.isAsleep(USED_BEFORE + SECOND, 20 * SECOND - 1)).isFalse();
    assertThat(deadline.isAsleep(USED_BEFORE + SECOND, 20 * SECOND)).isTrue();
  }
}
