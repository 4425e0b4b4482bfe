package p02.engine.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends an archive in which more than so many bytes stand between the contents of two files: the
 * library keeps a header whole, however long it is.
 */
final class BoundedHeaders extends FilterInputStream {
  /** A header is longer than any packer writes. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final long most;
  private long left;

  /**
   * Before the first header.
   *
   * @param most bytes between two contents
   */
  BoundedHeaders(InputStream bytes, long most) {
    super(bytes);
    this.most = most;
    this.left = most;
  }

  /** A header was read, and so many bytes of content come next. */
  void expect(long content) {
    left = most + content;
  }

  private void count(long read) throws TooLong {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new TooLong();
    }
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }
}
