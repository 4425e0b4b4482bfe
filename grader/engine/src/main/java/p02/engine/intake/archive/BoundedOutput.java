package p02.engine.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the first bytes that are written, and lets go of the rest; all are counted. */
final class BoundedOutput extends OutputStream {
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int most;
  private final UnpackingAllowance allowance;
  private final Weight weight;

  BoundedOutput(int most, UnpackingAllowance allowance, Weight weight) {
    this.most = most;
    this.allowance = allowance;
    this.weight = weight;
  }

  @Override
  public void write(int value) throws IOException {
    allowance.spend(1, weight);
    if (kept.size() < most) {
      kept.write(value);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    allowance.spend(length, weight);
    kept.write(bytes, offset, Math.min(length, most - kept.size()));
  }

  byte[] bytes() {
    return kept.toByteArray();
  }
}
