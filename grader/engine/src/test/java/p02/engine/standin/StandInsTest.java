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
import p02.engine.model.OpenCall;
import p02.engine.model.Outcome;
import p02.engine.model.PointShare;
import p02.engine.model.Task;

@DisplayName("The reference stands in")
class StandInsTest {
  private static final Map<String, String> SUBJECTS =
      Map.of("1.1", "p02.A", "1.2", "p02.AWorksheet", "2.1", "p02.B", "2.2", "p02.B");

  private static final Map<String, Set<String>> METHODS =
      Map.of("2.1", Set.of("b"), "2.2", Set.of("b"), "9.9", Set.of("b"));

  private static Task asking(String number, Set<String> uses) {
    return new Task(number, "", "", "", 1, "", "", new Allowance(1, 1, 1), uses, Set.of());
  }

  private static boolean serves(String asking, String task, String in, OwnResult standing) {
    Task asked = asking(asking, Set.of("p02.A", "p02.B"));
    return new StandIns(Map.of(task, standing), SUBJECTS, METHODS)
        .mayServe(asked, new OpenCall(task, in, "b"));
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhereNothingCouldBeAsked(OwnResult standing) {
    boolean nothing =
        standing == OwnResult.OPEN
            || standing == OwnResult.NOT_COMPILED
            || standing == OwnResult.REJECTED;
    assertThat(serves("1.1", "2.1", "p02.B", standing)).isEqualTo(nothing);
    assertThat(serves("1.1", "2.1", "p02.B$Nested", standing)).isEqualTo(nothing);
  }

  @Test
  void neverInAWorksheetNorInOnesOwnClassNorOnAStrangersWord() {
    assertThat(serves("1.2", "2.1", "p02.B", OwnResult.OPEN)).isFalse();
    assertThat(serves("2.2", "2.1", "p02.B", OwnResult.OPEN)).isFalse();
    assertThat(serves("1.1", "2.1", "p02.A", OwnResult.OPEN)).isFalse();
    assertThat(serves("1.1", "9.9", "p02.B", OwnResult.OPEN)).isFalse();
  }

  @Test
  void onlyForClassesThatTheTaskIsDeclaredToUse() {
    StandIns rule = new StandIns(Map.of("2.1", OwnResult.OPEN), SUBJECTS, METHODS);
    OpenCall open = new OpenCall("2.1", "p02.B", "b");
    assertThat(rule.mayServe(asking("1.1", Set.of("p02.B")), open)).isTrue();
    assertThat(rule.mayServe(asking("1.1", Set.of("p02.C")), open)).isFalse();
    assertThat(rule.mayServe(asking("1.1", Set.of()), open)).isFalse();
  }

  @Test
  void forWhatDidNotCompileButNotInAWorksheet() {
    assertThat(StandIns.mayServeUncompiled("p02.A")).isTrue();
    assertThat(StandIns.mayServeUncompiled("p02.AWorksheet")).isFalse();
  }

  @Test
  void neverWhereTheTodoStandsInAnotherMethod() {
    Task asked = asking("1.1", Set.of("p02.B"));
    StandIns rule = new StandIns(Map.of("2.1", OwnResult.OPEN), SUBJECTS, METHODS);
    assertThat(rule.mayServe(asked, new OpenCall("2.1", "p02.B", "b"))).isTrue();
    assertThat(rule.mayServe(asked, new OpenCall("2.1", "p02.B", "helper"))).isFalse();
  }

  @Test
  void standingShouldFollowFromTheVerdict() {
    Optional<OpenCall> none = Optional.empty();
    Outcome open = new Outcome.NotAttempted("");
    assertThat(OwnResult.of(open, none, false)).isEqualTo(OwnResult.OPEN);
    assertThat(OwnResult.of(open, Optional.of(new OpenCall("2.1", "p02.B", "b")), false))
        .isEqualTo(OwnResult.WAITING);
    assertThat(OwnResult.of(open, none, true)).isEqualTo(OwnResult.WAITING);
    assertThat(OwnResult.of(new Outcome.NotCompiled(""), none, false))
        .isEqualTo(OwnResult.NOT_COMPILED);
    assertThat(OwnResult.of(new Outcome.Rejected(""), none, false)).isEqualTo(OwnResult.REJECTED);
    assertThat(OwnResult.of(new Outcome.Failed("", PointShare.NONE), none, false))
        .isEqualTo(OwnResult.JUDGED);
    assertThat(OwnResult.of(new Outcome.OutOfFuel(), none, false)).isEqualTo(OwnResult.JUDGED);
    assertThat(OwnResult.of(new Outcome.GraderFault(""), none, false)).isEqualTo(OwnResult.JUDGED);
  }
}
