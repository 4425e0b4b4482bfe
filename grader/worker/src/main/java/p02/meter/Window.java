package p02.meter;

/**
 * Where the entries of an array lie.
 *
 * @param shape entries along each dimension
 * @param stride steps from one entry to the next along each dimension
 * @param offset of the first entry
 * @param room entries of the buffer behind it
 */
record Window(long[] shape, long[] stride, long offset, long room) {
  /** Where no entries lie. */
  static final Window EMPTY = new Window(new long[] {0}, new long[] {1}, 0, 0);

  /** Whether every entry lies in the buffer; an array without entries lies anywhere. */
  boolean isInside() {
    long first = offset;
    long last = offset;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] < 0) {
        return false;
      }
      long reach = shape[i] == 0 ? 0 : Cost.times(shape[i] - 1, Math.abs(stride[i]));
      if (stride[i] > 0) {
        last = Cost.plus(last, reach);
      } else {
        first -= reach;
      }
    }
    return length() == 0 || (first >= 0 && last < room);
  }

  /** How many entries it has. */
  long length() {
    long length = 1;
    for (long each : shape) {
      length = Cost.times(length, each);
    }
    return length;
  }

  /** Whether it can be written into another array: it is one number, or has as many entries. */
  boolean fits(Window other) {
    return length() == other.length() || (length() == 1 && other.length() > 0);
  }
}
