package p02.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Chance that never changes: SHA-256 of a text seeds SplitMix64 (Steele, Lea and Flood 2014),
 * written out here so that no release of Java can alter it.
 */
final class Dice {
  private long state;

  Dice(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < Long.BYTES; i++) {
        state = state << 8 | hash[i] & 0xFF;
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** An integer from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return low + (int) Long.remainderUnsigned(mixed ^ mixed >>> 31, high - low + 1);
  }

  /** A number with one decimal, not 0: from ±{@code low}/10 to ±{@code high}/10. */
  double tenths(int low, int high) {
    int size = between(low, high);
    return (between(0, 1) == 0 ? size : -size) / 10.0;
  }
}
