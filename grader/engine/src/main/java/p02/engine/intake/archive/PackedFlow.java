package p02.engine.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what goes into an unpacker and what comes out, and lets the larger of both be paid: blocks
 * that hold nothing take their time, too.
 */
final class PackedFlow {
  private final UnpackingAllowance allowance;
  private final Weight weight;
  private long taken;
  private long given;
  private long paid;

  PackedFlow(UnpackingAllowance allowance, Weight weight) {
    this.allowance = allowance;
    this.weight = weight;
  }

  /** Counts packed bytes that are read elsewhere. */
  void took(long bytes) throws IOException {
    taken += bytes;
    pay();
  }

  /** Counts the bytes of a packed stream as they are read. */
  InputStream packed(InputStream bytes) {
    return new Counted(bytes) {
      @Override
      void count(long read) throws IOException {
        took(read);
      }
    };
  }

  /** Counts the bytes that come out. */
  InputStream unpacked(InputStream bytes) {
    return new Counted(bytes) {
      @Override
      void count(long read) throws IOException {
        given += read;
        pay();
      }
    };
  }

  private void pay() throws IOException {
    long due = Math.max(taken, given) - paid;
    paid += due;
    allowance.spend(due, weight);
  }

  private abstract static class Counted extends FilterInputStream {
    private Counted(InputStream bytes) {
      super(bytes);
    }

    abstract void count(long read) throws IOException;

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count(skipped);
      return skipped;
    }
  }
}
