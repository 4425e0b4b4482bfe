package p02.student.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import p02.precheck.receipt.Receipt;
import p02.student.home.Home;

/**
 * The files that are handed in.
 *
 * @param files path from the kit's folder to content
 */
record Bundle(SortedMap<String, byte[]> files) {
  /**
   * Before any zip can hold; the same for everybody, so that the same work gives the same bytes.
   */
  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 1, 1, 0, 0);

  Bundle {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Collects them; links are not followed. */
  static Bundle of(Home home) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Files.walkFileTree(
        home.root().resolve("exercises"),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return folder.endsWith("target") || folder.getFileName().toString().startsWith(".")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            String name = home.told(file);
            if (facts.isRegularFile() && Receipt.counts(name)) {
              files.put(name, Files.readAllBytes(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new Bundle(files);
  }

  Receipt receipt() {
    return Receipt.of(files);
  }

  /** Writes the zip: all of it, or the one that was there before stays. */
  void write(Path zip) throws IOException {
    Path fresh = zip.resolveSibling(zip.getFileName() + ".new");
    try {
      try (OutputStream out = Files.newOutputStream(fresh);
          ZipOutputStream entries = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
          ZipEntry entry = new ZipEntry(each.getKey());
          entry.setTimeLocal(MOMENT);
          entries.putNextEntry(entry);
          entries.write(each.getValue());
          entries.closeEntry();
        }
      }
      Files.move(fresh, zip, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(fresh);
      throw new IOException(
          zip + " cannot be written (" + e.getMessage() + "). Is the disk full, or the file open?",
          e);
    }
  }

  long size() {
    return files.values().stream().mapToLong(each -> each.length).sum();
  }
}
