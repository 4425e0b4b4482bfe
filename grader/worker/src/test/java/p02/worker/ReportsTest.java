package p02.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("What a worker reports")
// Against hanging for ever; what is waited for takes milliseconds.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReportsTest {
  private static final Selection TEST =
      new Selection("p02.hidden.problem31.XTest", "first", new Budget(1, 2, 3));
  private static final WorkerEvent STARTED = new WorkerEvent.Started(TEST);
  private static final WorkerEvent FINISHED =
      new WorkerEvent.Finished(TEST, true, List.of(new WorkerEvent.Entry("verdict", "passed")), "");

  private final PipedInputStream engine = new PipedInputStream(1 << 16);
  private final DataInputStream in = new DataInputStream(engine);
  private final Frames frames = Frames.fresh();
  private final Reports reports;

  ReportsTest() throws IOException {
    PipedOutputStream worker = new PipedOutputStream(engine);
    reports = Reports.to(new DataOutputStream(new BufferedOutputStream(worker)), frames);
  }

  @Test
  @DisplayName("The engine learns which test runs though nothing follows")
  void startedAlone() throws IOException {
    reports.send(STARTED);
    assertThat(frames.read(in)).isEqualTo(STARTED);
  }

  @Test
  @DisplayName("It learns what has ended though the next test does not end")
  void finishedAndStarted() throws IOException {
    reports.send(STARTED);
    reports.send(FINISHED);
    reports.send(STARTED);
    assertThat(List.of(frames.read(in), frames.read(in), frames.read(in)))
        .containsExactly(STARTED, FINISHED, STARTED);
  }

  @Test
  @DisplayName("The end of a job has been sent when the call returns, and all before it")
  void done() throws IOException {
    WorkerEvent done = new WorkerEvent.Done(false, "");
    reports.send(STARTED);
    reports.send(FINISHED);
    reports.send(done);
    assertThat(engine.available()).isPositive();
    assertThat(List.of(frames.read(in), frames.read(in), frames.read(in)))
        .containsExactly(STARTED, FINISHED, done);
    assertThat(engine.available()).isZero();
  }
}
