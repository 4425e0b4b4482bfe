package p02.precheck.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over parts, each with its length, so that no two lists of parts look the same. */
public final class Digest {
  private final MessageDigest sha;

  private Digest(MessageDigest sha) {
    this.sha = sha;
  }

  /** An empty digest. */
  public static Digest start() {
    try {
      return new Digest(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a text. */
  public Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  public Digest add(byte[] bytes) {
    sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(bytes);
    return this;
  }

  /** The digest as 64 hexadecimal digits; nothing can be added after it. */
  public String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
