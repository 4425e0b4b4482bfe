package p02.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Events as frames that only the worker's own code can write: a key that the engine draws for each
 * worker, the length, the event, and a checksum.
 *
 * <p>Native libraries print to the process's standard output, which is the protocol's stream as
 * well, and student code decides when they do and what else is in a worker's buffers. What stands
 * between two frames is passed over, and nobody who does not know the key can make one.
 */
public final class Frames {
  private static final int KEY_BYTES = 16;

  /** An event of a few texts, each no longer than {@link WorkerWire#LONGEST}. */
  private static final int LONGEST = 4 * WorkerWire.LONGEST;

  /** What stands between two frames at most: whoever floods the stream is no worker. */
  private static final int MOST_NOISE = 16 << 20;

  private final byte[] key;

  private Frames(byte[] key) {
    this.key = key;
  }

  /** With a key that nobody can guess. */
  public static Frames fresh() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return new Frames(key);
  }

  /**
   * With the key that the engine sends before anything else.
   *
   * @throws IOException if the engine is gone
   */
  public static Frames from(DataInputStream in) throws IOException {
    return new Frames(in.readNBytes(KEY_BYTES));
  }

  /** Sends the key and flushes. */
  public void send(DataOutputStream out) throws IOException {
    out.write(key);
    out.flush();
  }

  /** Writes an event as one frame. */
  public void write(DataOutputStream out, WorkerEvent event) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WorkerWire.write(new DataOutputStream(bytes), event);
    byte[] content = bytes.toByteArray();
    if (content.length > LONGEST) {
      throw new IOException("too long for the protocol: " + content.length + " bytes");
    }
    out.write(key);
    out.writeInt(content.length);
    out.write(content);
    out.writeInt(checksum(content));
  }

  /**
   * Reads the next frame's event, and passes over what stands before it.
   *
   * @throws java.io.EOFException when the worker has died
   * @throws IOException if the frame was broken into, or if too much stands before it
   */
  public WorkerEvent read(DataInputStream in) throws IOException {
    passTheKey(in);
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a frame of " + length + " bytes is not in the protocol");
    }
    byte[] content = new byte[length];
    in.readFully(content);
    if (in.readInt() != checksum(content)) {
      throw new IOException("a frame was broken into");
    }
    return WorkerWire.readEvent(new DataInputStream(new ByteArrayInputStream(content)));
  }

  private void passTheKey(DataInputStream in) throws IOException {
    byte[] last = new byte[KEY_BYTES];
    in.readFully(last);
    for (int passed = 0; !Arrays.equals(last, key); passed++) {
      if (passed == MOST_NOISE) {
        throw new IOException("more noise than a library makes");
      }
      System.arraycopy(last, 1, last, 0, KEY_BYTES - 1);
      last[KEY_BYTES - 1] = in.readByte();
    }
  }

  private static int checksum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return (int) sum.getValue();
  }
}
