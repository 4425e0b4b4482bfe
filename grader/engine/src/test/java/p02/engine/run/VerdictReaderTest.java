package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.model.Outcome;
import p02.worker.Budget;
import p02.worker.FactKeys;
import p02.worker.Selection;
import p02.worker.VerdictKind;
import p02.worker.WorkerEvent;
import p02.worker.WorkerEvent.Entry;

/** Hidden tests quote what students' code says; whichever forgot to clean it, a report is plain. */
@DisplayName("What a worker reports in words")
class VerdictReaderTest {
  private static final String ESCAPES = "one\n\u001b[2Ktwo \u202ethree";

  private static WorkerEvent.Finished saying(String text) {
    Selection test = new Selection("p02.hidden.XTest", "x", new Budget(1, 1, 1));
    return new WorkerEvent.Finished(
        test,
        true,
        List.of(
            new Entry(FactKeys.VERDICT, VerdictKind.FAILED.label()),
            new Entry(FactKeys.MESSAGE, text),
            new Entry(FactKeys.REMARK, text),
            new Entry(FactKeys.FLAG, text),
            new Entry(FactKeys.VALUES, text)),
        "");
  }

  @Test
  void shouldDoNothingOnATerminal() {
    WorkerEvent.Finished finished = saying(ESCAPES);
    String plain = "one\n?[2Ktwo ?three";
    assertThat(((Outcome.Failed) VerdictReader.outcome(finished)).message()).isEqualTo(plain);
    assertThat(VerdictReader.remarks(finished)).containsExactly(plain);
    assertThat(VerdictReader.feedback(finished).flags()).containsExactly(plain);
    assertThat(VerdictReader.feedback(finished).values()).isEqualTo(plain);
  }

  @Test
  void shouldBeCutWhereItIsLongerThanAnyOfOurs() {
    WorkerEvent.Finished finished = saying("x".repeat(400_000));
    assertThat(((Outcome.Failed) VerdictReader.outcome(finished)).message())
        .hasSizeLessThan(10_000)
        .endsWith("…");
  }
}
