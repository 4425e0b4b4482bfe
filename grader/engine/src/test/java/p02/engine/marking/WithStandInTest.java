package p02.engine.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.model.Feedback;
import p02.engine.model.Outcome;
import p02.engine.model.PointShare;
import p02.engine.model.Task;
import p02.engine.model.TaskResult;

@DisplayName("What is said of a task in which the reference stands in")
class WithStandInTest {
  /** What student code may have put into its words: an answer of the reference. */
  private static final String ANSWER = "-3.7060000000000004";

  static Stream<Outcome> withWords() {
    return Stream.of(
        new Outcome.Failed(ANSWER, PointShare.NONE),
        new Outcome.RightButForEdges(ANSWER, List.of("an edge")),
        new Outcome.NotAttempted("It waits for task " + ANSWER + ", which is still open."),
        new Outcome.Rejected("ReluNetwork.java:" + ANSWER + ": System.exit is not available."));
  }

  @ParameterizedTest
  @MethodSource("withWords")
  void shouldHoldNoWordOfTheStudents(Outcome outcome) throws Exception {
    TaskResult quiet = WithStandIn.withoutValues(result(outcome));
    assertThat(quiet.outcome().kind()).isEqualTo(outcome.kind());
    assertThat(quiet.outcome().kept()).isEqualTo(outcome.kept());
    assertThat(quiet.outcome().message())
        .doesNotContain(ANSWER)
        .contains("The reference stands in here");
  }

  /** Every other kind has no words of the student's in it: all that it says is its kind. */
  @ParameterizedTest
  @EnumSource(
      value = Outcome.Kind.class,
      names = {"FAILED", "RIGHT_BUT_FOR_EDGES", "NOT_ATTEMPTED", "REJECTED"},
      mode = EnumSource.Mode.EXCLUDE)
  void shouldLeaveWhatHasNoWords(Outcome.Kind kind) {
    assertThat(Stream.of(kind.type().getRecordComponents()).map(each -> each.getType()))
        .as("%s: %s", kind, kind.type())
        .allMatch(
            type ->
                type.isPrimitive()
                    || kind == Outcome.Kind.NOT_COMPILED
                    || kind == Outcome.Kind.GRADER_FAULT);
  }

  @Test
  void shouldKeepNoAnswer() throws Exception {
    Feedback answered =
        new Feedback(
            List.of(),
            Optional.empty(),
            "",
            Optional.of(new Feedback.Answer(ANSWER, 0, 0)),
            List.of(),
            List.of(),
            false);
    TaskResult result =
        new TaskResult(task(), new Outcome.Failed("", PointShare.NONE), List.of(), answered);
    assertThat(WithStandIn.withoutValues(result).feedback().answer()).isEmpty();
  }

  private static TaskResult result(Outcome outcome) throws Exception {
    return new TaskResult(task(), outcome);
  }

  private static Task task() throws Exception {
    Kit kit = new Kit(Path.of("../..").toAbsolutePath().normalize());
    return HiddenTests.read(kit.hiddenJar()).assignment().problems().get(0).tasks().get(0);
  }
}
