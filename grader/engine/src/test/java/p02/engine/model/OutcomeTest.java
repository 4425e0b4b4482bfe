package p02.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kinds of outcomes")
class OutcomeTest {
  private static final List<Outcome> ONE_EACH =
      List.of(
          new Outcome.Passed(),
          new Outcome.RightButForEdges("", List.of()),
          new Outcome.Failed("", PointShare.NONE),
          new Outcome.NotAttempted(""),
          new Outcome.NotCompiled(""),
          new Outcome.Rejected(""),
          new Outcome.OutOfFuel(),
          new Outcome.OutOfMemory(),
          new Outcome.TimedOut(1, false),
          new Outcome.Crashed(),
          new Outcome.GraderFault(""));

  @Test
  @DisplayName("should have a record each, and every record its kind")
  void shouldHaveARecordEach() {
    assertThat(Stream.of(Outcome.Kind.values()).<Class<?>>map(Outcome.Kind::type))
        .containsExactlyInAnyOrder(records());
    assertThat(ONE_EACH.stream().<Class<?>>map(Outcome::getClass))
        .containsExactlyInAnyOrder(records());
    assertThat(ONE_EACH)
        .allSatisfy(each -> assertThat(each.kind().type()).isEqualTo(each.getClass()));
  }

  private static Class<?>[] records() {
    return Outcome.class.getPermittedSubclasses();
  }
}
