package p02.meter.array;

import java.util.Arrays;
import java.util.stream.IntStream;
import p02.meter.price.Saturating;

/**
 * Where the entries of an array lie.
 *
 * @param shape entries along each dimension
 * @param stride steps from one entry to the next along each dimension
 * @param offset of the first entry
 * @param room entries of the buffer behind it
 * @param type of its entries
 */
record Window(long[] shape, long[] stride, long offset, long room, Object type) {
  /** Where no entries lie. */
  static final Window EMPTY = new Window(new long[] {0}, new long[] {1}, 0, 0, "none");

  /** Whether every entry lies in the buffer; an array without entries lies anywhere. */
  boolean isInside() {
    long first = offset;
    long last = offset;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] < 0) {
        return false;
      }
      long reach = shape[i] == 0 ? 0 : Saturating.times(shape[i] - 1, Math.abs(stride[i]));
      if (stride[i] > 0) {
        last = Saturating.plus(last, reach);
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
      length = Saturating.times(length, each);
    }
    return length;
  }

  /** Whether its entries are of another's type. */
  boolean isOfTypeOf(Window other) {
    return type.equals(other.type);
  }

  /** Whether it has the shape of another; a row counts as a column. */
  boolean isLike(Window other) {
    return Arrays.equals(shape, other.shape)
        || (isVector() && other.isVector() && length() == other.length());
  }

  private boolean isVector() {
    return Arrays.stream(shape).filter(each -> each != 1).count() <= 1;
  }

  /** Whether both can be stretched to one shape, from the last dimension on. */
  boolean stretchesWith(Window other) {
    int common = Math.min(shape.length, other.shape.length);
    return IntStream.rangeClosed(1, common)
        .allMatch(
            back -> {
              long mine = shape[shape.length - back];
              long theirs = other.shape[other.shape.length - back];
              return mine == theirs || mine == 1 || theirs == 1;
            });
  }

  /** Whether it can be written into another array: it is one number, or has as many entries. */
  boolean fits(Window other) {
    return length() == other.length() || (length() == 1 && other.length() > 0);
  }

  /** Names it in a message. */
  @Override
  public String toString() {
    return "an array of " + type + " of shape " + Arrays.toString(shape);
  }
}
