package p02.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Frames on a stream that native libraries print to as well")
class FramesTest {
  private static final Selection TEST = new Selection("XTest", "first", new Budget(1, 2, 3));
  private static final WorkerEvent STARTED = new WorkerEvent.Started(TEST);
  private static final WorkerEvent DONE = new WorkerEvent.Done(false, "");
  private static final byte[] NOISE =
      "Broadcast: shapes should be equal, but got [3] vs [2]\n".getBytes(StandardCharsets.UTF_8);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Frames frames = Frames.fresh();

  private DataInputStream written() {
    return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  @DisplayName("arrive with noise before, between and behind them")
  void shouldPassOverNoise() throws IOException {
    out.write(NOISE);
    frames.write(out, STARTED);
    out.write(NOISE);
    frames.write(out, DONE);
    out.write(NOISE);
    DataInputStream in = written();
    assertThat(frames.read(in)).isEqualTo(STARTED);
    assertThat(frames.read(in)).isEqualTo(DONE);
    assertThatThrownBy(() -> frames.read(in)).isInstanceOf(EOFException.class);
  }

  @Test
  @DisplayName("are not believed without the key")
  void shouldPassOverForgedEvents() throws IOException {
    WorkerWire.write(out, DONE);
    Frames.fresh().write(out, DONE);
    frames.write(out, STARTED);
    assertThat(frames.read(written())).isEqualTo(STARTED);
  }

  @Test
  @DisplayName("are not believed if something was printed into them")
  void shouldNoticeABreach() throws IOException {
    frames.write(out, new WorkerEvent.Done(true, "a thread was left running"));
    byte[] whole = bytes.toByteArray();
    bytes.reset();
    out.write(whole, 0, whole.length - 12);
    out.write(NOISE);
    out.write(whole, whole.length - 12, 12);
    assertThatThrownBy(() -> frames.read(written()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken into");
  }

  @Test
  @DisplayName("are read with the key that was sent")
  void shouldSendTheKey() throws IOException {
    frames.send(out);
    Frames received = Frames.from(written());
    bytes.reset();
    received.write(out, DONE);
    assertThat(frames.read(written())).isEqualTo(DONE);
  }
}
