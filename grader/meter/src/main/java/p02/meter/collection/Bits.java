package p02.meter.collection;

import java.util.BitSet;
import p02.meter.budget.Fuel;

/**
 * Twins of the methods of {@link BitSet} that may make it longer. What they take follows from how
 * far the set has to grow, not from how large a number is: a set of 10,000 bits in which every bit
 * is set one by one grows a few times only.
 */
public final class Bits {
  private static final int WORD_BYTES = 8;

  private Bits() {}

  /** Like {@link BitSet#set(int)}. */
  public static void set(BitSet bits, int index) {
    pay(bits, 1L + index, 1);
    bits.set(index);
  }

  /** Like {@link BitSet#set(int, boolean)}. */
  public static void set(BitSet bits, int index, boolean value) {
    pay(bits, 1L + index, 1);
    bits.set(index, value);
  }

  /** Like {@link BitSet#set(int, int)}. */
  public static void set(BitSet bits, int from, int to) {
    pay(bits, to, (long) to - from);
    bits.set(from, to);
  }

  /** Like {@link BitSet#set(int, int, boolean)}. */
  public static void set(BitSet bits, int from, int to, boolean value) {
    pay(bits, to, (long) to - from);
    bits.set(from, to, value);
  }

  /** Like {@link BitSet#flip(int)}. */
  public static void flip(BitSet bits, int index) {
    pay(bits, 1L + index, 1);
    bits.flip(index);
  }

  /** Like {@link BitSet#flip(int, int)}. */
  public static void flip(BitSet bits, int from, int to) {
    pay(bits, to, (long) to - from);
    bits.flip(from, to);
  }

  /** Growing copies all words, into twice as many or as many as are needed. */
  private static void pay(BitSet bits, long length, long changed) {
    Fuel.charge(1 + Math.max(changed, 0) / Long.SIZE);
    if (length > bits.size()) {
      Fuel.allocate(1 + Math.max(2L * bits.size(), length) / Long.SIZE, WORD_BYTES);
    }
  }
}
