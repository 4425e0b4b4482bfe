package p02.engine.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import p02.engine.model.Allowance;
import p02.engine.model.Outcome;
import p02.engine.model.Share;
import p02.engine.model.Task;
import p02.engine.model.Waiting;

@DisplayName("The reference stands in")
class StandInsTest {
  private static final Map<String, String> SUBJECTS =
      Map.of("1.1", "p02.A", "1.2", "p02.AWorksheet", "2.1", "p02.B", "2.2", "p02.B");

  private static boolean serves(String asking, String task, String in, Standing standing) {
    Task asked = new Task(asking, "", "", "", 1, "", "", new Allowance(1, 1, 1));
    return new StandIns(Map.of(task, standing), SUBJECTS).mayServe(asked, new Waiting(task, in));
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhereNothingCouldBeAsked(Standing standing) {
    boolean nothing =
        standing == Standing.OPEN
            || standing == Standing.NOT_COMPILED
            || standing == Standing.REJECTED;
    assertThat(serves("1.1", "2.1", "p02.B", standing)).isEqualTo(nothing);
    assertThat(serves("1.1", "2.1", "p02.B$Nested", standing)).isEqualTo(nothing);
  }

  @Test
  void neverInAWorksheetNorInOnesOwnClassNorOnAStrangersWord() {
    assertThat(serves("1.2", "2.1", "p02.B", Standing.OPEN)).isFalse();
    assertThat(serves("2.2", "2.1", "p02.B", Standing.OPEN)).isFalse();
    assertThat(serves("1.1", "2.1", "p02.A", Standing.OPEN)).isFalse();
    assertThat(serves("1.1", "9.9", "p02.B", Standing.OPEN)).isFalse();
  }

  @Test
  void standingShouldFollowFromTheVerdict() {
    Optional<Waiting> none = Optional.empty();
    Outcome open = new Outcome.NotAttempted("");
    assertThat(Standing.of(open, none)).isEqualTo(Standing.OPEN);
    assertThat(Standing.of(open, Optional.of(new Waiting("2.1", "p02.B"))))
        .isEqualTo(Standing.WAITING);
    assertThat(Standing.of(new Outcome.NotCompiled(""), none)).isEqualTo(Standing.NOT_COMPILED);
    assertThat(Standing.of(new Outcome.Rejected(""), none)).isEqualTo(Standing.REJECTED);
    assertThat(Standing.of(new Outcome.Failed("", Share.NONE), none)).isEqualTo(Standing.JUDGED);
    assertThat(Standing.of(new Outcome.OutOfFuel(), none)).isEqualTo(Standing.JUDGED);
    assertThat(Standing.of(new Outcome.GraderFault(""), none)).isEqualTo(Standing.JUDGED);
  }
}
