package p02.hidden.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Earlier results are carried forward")
class CarriedResultsTest {
  private final CarriedResults results = new CarriedResults();

  @Test
  @DisplayName("if they are finite and vary")
  void shouldHoldWhereResultsVary() {
    answers(1, 2, 3, 4);
    assertThat(results.areUsable()).isTrue();
    answers(Double.NaN);
    assertThat(results.areUsable()).isFalse();
  }

  @Test
  @DisplayName("not if they are constant")
  void shouldNotHoldOfAConstant() {
    answers(1, 1, 1, 1);
    assertThat(results.areUsable()).isFalse();
  }

  @Test
  @DisplayName("not if they differ far behind the leading digits alone")
  void shouldNotHoldOfWhatIsAlmostConstant() {
    answers(1, 1 + 1e-14, 1 + 2e-14, 1 + 3e-14);
    assertThat(results.areUsable()).isFalse();
  }

  @Test
  @DisplayName("with their exceptions, if the method answers on half of the cases at least")
  void shouldHoldWithAsManyExceptionsAsAnswers() {
    answers(1, 2);
    exceptions(2);
    assertThat(results.areUsable()).isTrue();
    exceptions(1);
    assertThat(results.areUsable()).isFalse();
  }

  @Test
  @DisplayName("not if nothing but exceptions came")
  void shouldNotHoldOfExceptionsAlone() {
    exceptions(1);
    assertThat(results.areUsable()).isFalse();
  }

  @Test
  @DisplayName("whatever edges give")
  void shouldNoteNothingOfEdges() {
    answers(1, 2);
    results.stopRecording();
    answers(Double.NaN);
    exceptions(5);
    assertThat(results.areUsable()).isTrue();
  }

  @Test
  @DisplayName("as they were when they were given, and not as their array is later")
  void shouldBeCopies() {
    double[] kept = {1};
    double[] handed = results.record("3.1.2", new double[] {1}, () -> kept);
    kept[0] = 2;
    assertThat(handed).containsExactly(1);
  }

  private void answers(double... answers) {
    for (int i = 0; i < answers.length; i++) {
      double result = answers[i];
      results.recordNumber("3.1.2", new double[] {i, 1}, () -> result);
    }
  }

  private void exceptions(int count) {
    for (int i = 0; i < count; i++) {
      assertThatThrownBy(
              () ->
                  results.recordNumber(
                      "3.1.2",
                      new double[] {7, 2},
                      () -> {
                        throw new IllegalStateException("the student's own");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the student's own");
    }
  }
}
