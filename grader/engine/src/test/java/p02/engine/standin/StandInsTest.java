package p02.engine.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Map<String, Set<String>> METHODS =
      Map.of("2.1", Set.of("b"), "2.2", Set.of("b"), "9.9", Set.of("b"));

  private static boolean serves(String asking, String task, String in, Standing standing) {
    Task asked = new Task(asking, "", "", "", 1, "", "", new Allowance(1, 1, 1));
    return new StandIns(Map.of(task, standing), SUBJECTS, METHODS)
        .mayServe(asked, new Waiting(task, in, "b"));
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
  void neverWhereTheTodoStandsInAnotherMethod() {
    Task asked = new Task("1.1", "", "", "", 1, "", "", new Allowance(1, 1, 1));
    StandIns rule = new StandIns(Map.of("2.1", Standing.OPEN), SUBJECTS, METHODS);
    assertThat(rule.mayServe(asked, new Waiting("2.1", "p02.B", "b"))).isTrue();
    assertThat(rule.mayServe(asked, new Waiting("2.1", "p02.B", "helper"))).isFalse();
  }

  @Test
  void standingShouldFollowFromTheVerdict() {
    Optional<Waiting> none = Optional.empty();
    Outcome open = new Outcome.NotAttempted("");
    assertThat(Standing.of(open, none, false)).isEqualTo(Standing.OPEN);
    assertThat(Standing.of(open, Optional.of(new Waiting("2.1", "p02.B", "b")), false))
        .isEqualTo(Standing.WAITING);
    assertThat(Standing.of(open, none, true)).isEqualTo(Standing.WAITING);
    assertThat(Standing.of(new Outcome.NotCompiled(""), none, false))
        .isEqualTo(Standing.NOT_COMPILED);
    assertThat(Standing.of(new Outcome.Rejected(""), none, false)).isEqualTo(Standing.REJECTED);
    assertThat(Standing.of(new Outcome.Failed("", Share.NONE), none, false))
        .isEqualTo(Standing.JUDGED);
    assertThat(Standing.of(new Outcome.OutOfFuel(), none, false)).isEqualTo(Standing.JUDGED);
    assertThat(Standing.of(new Outcome.GraderFault(""), none, false)).isEqualTo(Standing.JUDGED);
  }
}
