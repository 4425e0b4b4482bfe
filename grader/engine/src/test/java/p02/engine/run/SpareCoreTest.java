package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether the machine has a core to spare")
class SpareCoreTest {
  private static final int CORES = 4;

  private double load;
  private long now;
  private final SpareCore core = new SpareCore(() -> load, CORES, () -> now);

  private boolean afterASecondOf(double share) {
    load = share;
    now += Duration.ofSeconds(1).toNanos();
    return core.isThere();
  }

  @Test
  void shouldHaveNoneWhereAllCoresAreAtWork() {
    assertThat(afterASecondOf(1)).isFalse();
    assertThat(afterASecondOf(0.9)).isFalse();
    assertThat(afterASecondOf(0.75)).isTrue();
    assertThat(afterASecondOf(0)).isTrue();
  }

  @Test
  void shouldSayNothingOfATimeThatItDidNotSee() {
    assertThat(core.isThere()).isFalse();
    assertThat(afterASecondOf(0)).isTrue();
    load = 1;
    assertThat(core.isThere()).as("in the same second").isTrue();
  }

  @Test
  void shouldLetSleepersEndWhereTheSystemDoesNotTell() {
    assertThat(afterASecondOf(-1)).isTrue();
    assertThat(afterASecondOf(Double.NaN)).isTrue();
  }
}
