package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The processor time of a submission")
class ProcessorBudgetTest {
  private long taken = Duration.ofSeconds(100).toNanos();
  private final ProcessorBudget budget = new ProcessorBudget(Duration.ofSeconds(20), () -> taken);

  private void take(long seconds) {
    taken += Duration.ofSeconds(seconds).toNanos();
  }

  @Test
  void shouldBeOneSumForAllTasks() {
    assertThat(budget.atMost(Duration.ofSeconds(6))).isEqualTo(Duration.ofSeconds(6));
    take(15);
    assertThat(budget.spent()).isEqualTo(Duration.ofSeconds(15));
    assertThat(budget.atMost(Duration.ofSeconds(6)))
        .isEqualTo(budget.left())
        .isLessThan(Duration.ofSeconds(5));
    take(5);
    assertThat(budget.left()).isZero();
    take(5);
    assertThat(budget.left()).isZero();
  }

  @Test
  void shouldStartNoWorkerForLessThanAStartTakes() {
    take(17);
    assertThat(budget.isEnoughToStart()).isTrue();
    take(1);
    assertThat(budget.left()).isPositive();
    assertThat(budget.isEnoughToStart()).isFalse();
  }

  @Test
  void shouldBeFullAgainForTheNextSubmission() {
    take(25);
    budget.fill();
    assertThat(budget.spent()).isZero();
    assertThat(budget.atMost(Duration.ofSeconds(19))).isEqualTo(Duration.ofSeconds(19));
  }
}
