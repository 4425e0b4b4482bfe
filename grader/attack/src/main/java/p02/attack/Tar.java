package p02.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Builds tar archives with links and devices in them. */
final class Tar {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TarArchiveOutputStream out;

  private Tar(boolean gzipped) throws IOException {
    out = new TarArchiveOutputStream(gzipped ? new GZIPOutputStream(bytes) : bytes, "UTF-8");
    out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
  }

  /** A plain archive. */
  static Tar plain() throws IOException {
    return new Tar(false);
  }

  /** An archive in gzip's wrapping. */
  static Tar gzipped() throws IOException {
    return new Tar(true);
  }

  /** Adds files. */
  Tar with(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      TarArchiveEntry entry = new TarArchiveEntry(each.getKey(), true);
      entry.setSize(each.getValue().length);
      out.putArchiveEntry(entry);
      out.write(each.getValue());
      out.closeArchiveEntry();
    }
    return this;
  }

  /**
   * Adds what is no file.
   *
   * @param kind one of {@link TarArchiveEntry}'s link flags
   */
  Tar with(String name, byte kind, String target) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind, true);
    entry.setLinkName(target);
    out.putArchiveEntry(entry);
    out.closeArchiveEntry();
    return this;
  }

  /** Adds a header of a kind, with what stands in it. */
  Tar with(String name, byte kind, byte[] content) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind, true);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
    return this;
  }

  /** Adds a file of so many megabytes. */
  Tar withZeros(String name, int megabytes) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize((long) megabytes << 20);
    out.putArchiveEntry(entry);
    byte[] megabyte = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      out.write(megabyte);
    }
    out.closeArchiveEntry();
    return this;
  }

  /** The archive. */
  byte[] bytes() throws IOException {
    out.close();
    return bytes.toByteArray();
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
