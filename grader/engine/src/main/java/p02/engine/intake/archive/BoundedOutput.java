package p02.engine.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps the first bytes that are written, and lets go of the rest. */
final class BoundedOutput extends OutputStream {
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int most;

  BoundedOutput(int most) {
    this.most = most;
  }

  @Override
  public void write(int value) {
    if (kept.size() < most) {
      kept.write(value);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    kept.write(bytes, offset, Math.min(length, most - kept.size()));
  }

  byte[] bytes() {
    return kept.toByteArray();
  }
}
