package p02.engine.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes, in hexadecimal digits. */
final class Hash {
  private Hash() {}

  /** SHA-256. */
  static String of(byte[] content) {
    return digits("SHA-256", content);
  }

  /** SHA-1, by which Maven checks what it copies. */
  static String ofRepository(byte[] content) {
    return digits("SHA-1", content);
  }

  private static String digits(String algorithm, byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "this Java has no " + algorithm + ", which every Java must have", e);
    }
  }
}
