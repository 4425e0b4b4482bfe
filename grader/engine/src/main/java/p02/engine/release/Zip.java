package p02.engine.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zips and jars that are the same bytes for the same files. */
final class Zip {
  private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");
  private static final int EXECUTABLE = 0100755;
  private static final int PLAIN = 0100644;

  private Zip() {}

  static byte[] of(SortedMap<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(files, "", Set.of(), bytes);
    return bytes.toByteArray();
  }

  /**
   * Writes files in the order of their names.
   *
   * @param folder stands before every name
   * @param programs names of the files that may be executed
   */
  static void write(
      SortedMap<String, byte[]> files, String folder, Set<String> programs, OutputStream target)
      throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(folder + file.getKey());
        entry.setLastModifiedTime(FileTime.from(MOMENT));
        entry.setUnixMode(programs.contains(file.getKey()) ? EXECUTABLE : PLAIN);
        zip.putArchiveEntry(entry);
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    }
  }
}
