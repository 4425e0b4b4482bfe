package p02.hidden.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.hidden.model.ActivationFunctions;
import p02.hidden.model.Counter;
import p02.hidden.model.Differentiation;
import p02.hidden.model.Likelihood;
import p02.hidden.model.Standardizing;
import p02.hidden.observe.Tolerance;
import p02.hidden.probe.ProbeAnswers.Asked;
import p02.hidden.probe.ProbeAnswers.Loaded;
import p02.hidden.probe.ProbeAnswers.To;
import p02.hidden.subject.Activating;
import p02.hidden.subject.Calculus;
import p02.hidden.subject.Counts;
import p02.hidden.subject.Losses;
import p02.hidden.subject.Standardization;

@DisplayName("Questions that are written and read again")
class WrittenQuestionsTest {
  private static final double[][] DATA = {{1, 2}, {3, 5}, {-4, 0.5}};
  private static final double[][] MORE = {{0.25, -1}, {2, 8}, {3, 3}};

  private final CallRecorder recorder = new CallRecorder();

  @Test
  @DisplayName("of arrays in records, and of choices, get the same answers")
  void shouldKeepRecordsAndChoices() {
    Activating asked = recorder.before(ActivationFunctions.RIGHT, ActivationFunctions.RIGHT);
    for (Activating.Function function : Activating.Function.values()) {
      asked.value(function, Activating.Input.of(-1, 0.5, 2), 0.25);
      asked.slope(function, new Activating.Input(new double[] {1, 2, -3, 4}, 2, 2), 0.5);
    }
    assertSame(ActivationFunctions.RIGHT, 12);
  }

  @Test
  @DisplayName("of points get the same answers")
  void shouldKeepPoints() {
    Calculus asked = recorder.before(Differentiation.RIGHT, Differentiation.RIGHT);
    asked.value(Calculus.Point.of(1, -2));
    asked.gradient(Calculus.Point.of(DATA));
    asked.gradient(Calculus.Point.of(MORE));
    assertSame(Differentiation.RIGHT, 3);
  }

  @Test
  @DisplayName("of what a call gave get the same answers, asked on that call again")
  void shouldKeepCallsOnCalls() {
    Standardization asked = recorder.before(Standardizing.RIGHT, Standardizing.RIGHT);
    asked.fit(DATA).mean();
    asked.fit(DATA).transform(MORE);
    asked.fit(MORE).transform(DATA);
    assertSame(Standardizing.RIGHT, 3);
  }

  @Test
  @DisplayName("of matrices and flags get the same answers")
  void shouldKeepMatricesAndFlags() {
    Losses losses = recorder.before(Likelihood.RIGHT, Likelihood.RIGHT);
    losses.likelihood(DATA, Losses.Variance.forAll(1, 2), MORE);
    losses.gradient(MORE, Losses.Variance.forEach(new double[][] {{1, 2}, {3, 4}, {5, 6}}), DATA);
    assertSame(Likelihood.RIGHT, 2);
  }

  @Test
  @DisplayName("of counts with others exchanged get the same answers")
  void shouldKeepCounts() {
    Counts counts = recorder.before(Counter.RIGHT, Counter.RIGHT);
    for (int layers = 1; layers < 4; layers++) {
      counts.weights(new Counts.Size(2, 3, layers, 4 + layers));
      counts.larger(new Counts.Size(layers, 2, 3, 5));
    }
    assertSame(Counter.RIGHT, 6);
  }

  /** Asks the model that answered: as recorded, and with all that is exchanged. */
  private void assertSame(Object right, int recorded) {
    assertThat(recorder.calls().stream().filter(MethodQuestions::isPlain)).hasSize(recorded);
    List<Asked> asked =
        MethodQuestions.of(recorder.calls(), right, Tolerance.FORWARD).stream()
            .flatMap(MethodQuestions::all)
            .map(each -> new Asked(To.OWN, each))
            .toList();
    assertThat(asked).hasSizeGreaterThanOrEqualTo(recorded);
    List<Asked> read = WrittenQuestions.read(WrittenQuestions.of(asked));
    assertThat(read).hasSameSizeAs(asked);
    assertThat(answers(read, right)).isEqualTo(answers(asked, right));
    // Another question is another imprint, so that the line above says something.
    assertThat(answers(read.subList(1, read.size()), right)).isNotEqualTo(answers(asked, right));
  }

  private static String answers(List<Asked> questions, Object right) {
    ProbeAnswers answers = ProbeAnswers.inOrder(questions, new Loaded(right, right), Runnable::run);
    return AnswerDigest.of(answers.to(questions));
  }
}
