package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long a worker is waited for")
class ReportDeadlineTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final long LOOK = SECOND / 10;
  private static final long USED_BEFORE = 7 * SECOND;

  private final ReportDeadline deadline =
      new ReportDeadline(Duration.ofSeconds(3), Duration.ofSeconds(10), USED_BEFORE, 0);

  private long now;

  /** Whether it is called asleep within this time, in which it takes what is said. */
  private boolean asleepWithin(long time, long used, boolean wants) {
    long end = now + time;
    while (now < end) {
      now += LOOK;
      if (deadline.isAsleep(USED_BEFORE + used, wants, now)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void shouldCountWhatItTakesFromNowOn() {
    assertThat(deadline.isOverrun(USED_BEFORE + 3 * SECOND)).isFalse();
    assertThat(deadline.isOverrun(USED_BEFORE + 3 * SECOND + 1)).isTrue();
  }

  @Test
  void shouldWaitForOneThatGetsNothingOfABusyMachine() {
    assertThat(asleepWithin(1000 * SECOND, 0, true)).isFalse();
    // And what it waited is no sleep afterwards.
    assertThat(asleepWithin(10 * SECOND - LOOK, 0, false)).isFalse();
    assertThat(asleepWithin(LOOK, 0, false)).isTrue();
  }

  @Test
  void shouldWaitForOneThatWorksNowAndThen() {
    for (int i = 1; i < 10; i++) {
      assertThat(asleepWithin(10 * SECOND, i * SECOND / 4, false)).as("round %d", i).isFalse();
    }
  }

  @Test
  void shouldNoticeThatOneFallsAsleepAfterItsWork() {
    assertThat(asleepWithin(10 * SECOND, SECOND, false)).isFalse();
    assertThat(asleepWithin(10 * SECOND - LOOK, SECOND, false)).isFalse();
    assertThat(asleepWithin(LOOK, SECOND, false)).isTrue();
  }

  @Test
  void shouldNotTakeASuspendedMachineForASleeper() {
    now += 3600 * SECOND;
    assertThat(deadline.isAsleep(USED_BEFORE, false, now)).isFalse();
    assertThat(asleepWithin(9 * SECOND, 0, false)).isFalse();
    assertThat(asleepWithin(SECOND, 0, false)).isTrue();
  }
}
