package p02.lab.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** SHA-256 of files. */
final class Checksum {
  private Checksum() {}

  /** Of what is inside a gzip file; empty if it is none, or cut off. */
  static String ofGzipContent(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream stored = Files.newInputStream(file);
        InputStream content = new DigestInputStream(new GZIPInputStream(stored), digest)) {
      content.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException | EOFException e) {
      return "";
    }
    return of(digest);
  }

  /** Of everything that has been read through a stream of {@link #sha256()}. */
  static String of(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** An empty digest. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
