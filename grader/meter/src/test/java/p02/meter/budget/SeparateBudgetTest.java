package p02.meter.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What runs beside a budget")
class SeparateBudgetTest {
  private static final long FUEL = 1000;
  private static final int RUNS = 16;

  @BeforeEach
  void start() {
    Fuel.start(FUEL, FUEL, 10);
  }

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @Test
  void shouldUseAsMuchAsWasGrantedAndNoMore() {
    assertThatCode(() -> SeparateBudget.beside(() -> Fuel.charge(FUEL))).doesNotThrowAnyException();
    assertThatThrownBy(() -> SeparateBudget.beside(() -> Fuel.charge(FUEL + 1)))
        .isInstanceOf(OutOfFuel.class);
    assertThat(Fuel.used()).isZero();
    assertThat(Endings.exhausted()).isFalse();
  }

  @Test
  void shouldUseSoManyTimesAsMuchInAll() {
    for (int i = 0; i < RUNS; i++) {
      SeparateBudget.beside(() -> Fuel.charge(FUEL));
    }
    assertThatThrownBy(() -> SeparateBudget.beside(() -> Fuel.charge(1)))
        .isInstanceOf(OutOfFuel.class);
  }

  @Test
  void shouldEndAPartAloneAlsoIfItsCodeKeepsThatBack() {
    Fuel.charge(FUEL);
    assertThatThrownBy(
            () ->
                SeparateBudget.apart(
                    () ->
                        assertThatThrownBy(() -> Fuel.charge(FUEL + 1))
                            .isInstanceOf(OutOfFuel.class)))
        .isInstanceOf(OutOfFuel.class);
    assertThat(Endings.exhausted()).isFalse();
    assertThat(Fuel.used()).isEqualTo(FUEL);
  }

  @Test
  void shouldLeaveToOnePurposeWhatAnotherDidNotUse() {
    for (int i = 0; i < RUNS; i++) {
      SeparateBudget.beside(() -> Fuel.charge(FUEL));
    }
    assertThatCode(() -> SeparateBudget.apart(() -> Fuel.charge(FUEL))).doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseToTheWholeWhatIsRefusedToAPart() {
    assertThatThrownBy(() -> SeparateBudget.apart(() -> Endings.refuse("no")))
        .isInstanceOf(RefusedCall.class);
    assertThat(Endings.refused()).isPresent();
  }

  @Test
  void shouldTellWhatIsAskedAnewNothingOfWhatWasAskedBefore() {
    RunCounts.sleep(5);
    RunCounts.draw();
    RunCounts.identity(0);
    long[] seen = new long[3];
    SeparateBudget.beside(
        () -> {
          seen[0] = RunCounts.slept();
          seen[1] = RunCounts.draw();
          seen[2] = RunCounts.identity(0);
          RunCounts.sleep(7);
        });
    Fuel.start(FUEL, FUEL, 10);
    assertThat(seen).containsExactly(0, 1, RunCounts.identity(0));
    RunCounts.sleep(5);
    SeparateBudget.beside(() -> RunCounts.sleep(7));
    assertThat(RunCounts.slept()).isEqualTo(5);
    SeparateBudget.apart(() -> RunCounts.sleep(7));
    assertThat(RunCounts.slept()).isEqualTo(12);
  }
}
