package p02.lab.data;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import p02.lab.error.UserMistake;

/**
 * Bytes in the IDX format of the MNIST data sets: a magic number {@code 0x0000_08dd} (08 for
 * unsigned bytes, dd dimensions), dd sizes as big-endian integers, then the bytes.
 *
 * @param sizes the size of each dimension
 * @param bytes in row-major order
 */
record Idx(int[] sizes, byte[] bytes) {
  private static final int UNSIGNED_BYTES = 0x0800;

  /** More than 60,000 images of 28×28, and little enough for any heap. */
  private static final long LONGEST = 64L << 20;

  /**
   * Reads to the end.
   *
   * @param name what to call it in an error
   * @param dimensions how many there must be
   * @throws UserMistake if it is no such file, too short or too long
   */
  static Idx read(String name, InputStream source, int dimensions) throws IOException {
    DataInputStream in = new DataInputStream(source);
    try {
      requireMagic(name, in.readInt(), dimensions);
      int[] sizes = new int[dimensions];
      for (int i = 0; i < dimensions; i++) {
        sizes[i] = in.readInt();
      }
      byte[] bytes = in.readNBytes(length(name, sizes));
      if (bytes.length < length(name, sizes)) {
        throw new EOFException();
      }
      if (in.read() >= 0) {
        throw damaged(name, "goes on after its last value");
      }
      return new Idx(sizes, bytes);
    } catch (EOFException e) {
      throw damaged(name, "is cut off");
    }
  }

  private static void requireMagic(String name, int magic, int dimensions) {
    if (magic != (UNSIGNED_BYTES | dimensions)) {
      throw damaged(
          name,
          "does not start with %08x (IDX, unsigned bytes, %d dimensions) but with %08x"
              .formatted(UNSIGNED_BYTES | dimensions, dimensions, magic));
    }
  }

  private static int length(String name, int[] sizes) {
    long length = 1;
    for (int size : sizes) {
      if (size < 1 || size > LONGEST / length) {
        throw damaged(name, "claims a size of " + size);
      }
      length *= size;
    }
    return (int) length;
  }

  private static UserMistake damaged(String name, String how) {
    return new UserMistake(name + " " + how + ". Remove it and fetch it again");
  }
}
