package p02.student.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts; where one ends and the next begins counts. */
final class Digest {
  private final MessageDigest sum;

  private Digest(MessageDigest sum) {
    this.sum = sum;
  }

  static Digest start() {
    try {
      return new Digest(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  Digest add(byte[] bytes) {
    sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sum.update(bytes);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(sum.digest());
  }
}
