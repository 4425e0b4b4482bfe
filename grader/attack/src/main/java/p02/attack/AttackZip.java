package p02.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Builds zip archives, entry by entry, with names that no honest program would write. */
final class AttackZip {
  private static final int LINK = 0120777;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes);

  /** Adds files. */
  AttackZip with(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      with(each.getKey(), each.getValue());
    }
    return this;
  }

  /** Adds one file. */
  AttackZip with(String name, byte[] content) throws IOException {
    return add(new ZipArchiveEntry(name), content);
  }

  /** Adds a symbolic link. */
  AttackZip withLink(String name, String target) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(LINK);
    return add(entry, target.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private AttackZip add(ZipArchiveEntry entry, byte[] content) throws IOException {
    out.setLevel(Deflater.BEST_SPEED);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
    return this;
  }

  /** The archive. */
  byte[] bytes() throws IOException {
    out.close();
    return bytes.toByteArray();
  }
}
