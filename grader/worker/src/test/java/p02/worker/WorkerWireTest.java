package p02.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The protocol between engine and worker")
class WorkerWireTest {
  private static final Selection TEST =
      new Selection("p02.hidden.problem31.XTest", "größe", new Budget(3_000_000_000L, 5, 7));

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static DataInputStream written(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.to(new DataOutputStream(bytes));
    return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void everyEventShouldArriveAsItWasSent() throws IOException {
    String text = "φ ← φ − α m̃ 🙂\n".repeat(20_000);
    for (WorkerEvent event :
        List.of(
            new WorkerEvent.Ready(),
            new WorkerEvent.Started(TEST),
            new WorkerEvent.Finished(
                TEST, true, List.of(new WorkerEvent.Entry("message", text)), ""),
            new WorkerEvent.Finished(TEST, false, List.of(), "java.lang.Error"),
            new WorkerEvent.Overran(TEST),
            new WorkerEvent.Done(true, "a thread was left running"))) {
      assertThat(WorkerWire.readEvent(written(out -> WorkerWire.write(out, event))))
          .isEqualTo(event);
    }
  }

  @Test
  void aJobShouldArriveAsItWasSent() throws IOException {
    byte[] classFile = {1, 2, -3};
    List<String> others = List.of("", "bert", "a\n\nb", "\0", "\u00a0");
    TestJob job =
        new TestJob(
            "änna",
            others,
            Map.of("p02.detail", "explain"),
            Map.of("X", classFile),
            List.of(TEST),
            7);
    TestJob read =
        WorkerWire.readJob(written(out -> WorkerWire.write(out, job, Map.of())), Map.of());
    assertThat(read.studentId()).isEqualTo("änna");
    assertThat(read.others()).isEqualTo(others);
    assertThat(read.parameters()).isEqualTo(job.parameters());
    assertThat(read.classes().get("X")).isEqualTo(classFile);
    assertThat(read.tests()).containsExactly(TEST);
    assertThat(read.nanos()).isEqualTo(7);
    TestJob again = new TestJob("bert", List.of(), Map.of(), read.classes(), List.of(TEST), 7);
    DataInputStream brief = written(out -> WorkerWire.write(out, again, read.classes()));
    assertThat(brief.available()).isLessThan(200);
    assertThat(WorkerWire.readJob(brief, read.classes()).classes()).isEqualTo(read.classes());
  }

  @Test
  void whatIsNoProtocolShouldBeRefused() throws IOException {
    assertThatThrownBy(() -> WorkerWire.readEvent(written(out -> out.writeByte(99))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not an event");
    assertThatThrownBy(() -> WorkerWire.readJob(written(out -> out.writeInt(-1)), Map.of()))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WorkerWire.readEvent(written(out -> {})))
        .isInstanceOf(EOFException.class);
  }
}
