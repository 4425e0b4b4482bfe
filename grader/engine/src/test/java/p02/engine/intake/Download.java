package p02.engine.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** A class as a platform hands it out: path to content, for any form of it. */
final class Download {
  private final Map<String, byte[]> files = new TreeMap<>();

  /** A source of problem 3.1 where it belongs. */
  static final String PLACE = "exercises/src/main/java/p02/problem31/A.java";

  /** One more file. */
  Download with(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  /** The same of a text. */
  Download with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An empty folder. */
  Download withFolder(String path) {
    return with(path + "/", "");
  }

  /** A submission of one class, packed. */
  static byte[] packed(String text) throws IOException {
    return zipped(Map.of(PLACE, source(text).getBytes(StandardCharsets.UTF_8)));
  }

  /** A source of problem 3.1 that differs by its text. */
  static String source(String text) {
    return "package p02.problem31;\npublic class A { /* " + text + " */ }\n";
  }

  /** Unpacked. */
  Path folder(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (each.getKey().endsWith("/")) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      }
    }
    return folder;
  }

  /** As a zip. */
  Path zip(Path zip) throws IOException {
    return Files.write(zip, zipped(files));
  }

  static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** As a tar.gz. */
  Path tarGz(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(new GzipCompressorOutputStream(out), "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(each.getKey());
        entry.setSize(each.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(each.getValue());
        tar.closeArchiveEntry();
      }
    }
    return file;
  }

  /** As a 7z, packed as one. */
  Path sevenZ(Path file) throws IOException {
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(each.getKey().replaceFirst("/$", ""));
        entry.setDirectory(each.getKey().endsWith("/"));
        out.putArchiveEntry(entry);
        if (!entry.isDirectory()) {
          out.write(each.getValue());
        }
        out.closeArchiveEntry();
      }
    }
    return file;
  }
}
