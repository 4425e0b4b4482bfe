package p02.student.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import p02.precheck.receipt.Receipt;
import p02.student.home.Home;
import p02.student.home.Reasons;
import p02.student.home.WholeFile;

/**
 * The files that are handed in.
 *
 * @param files path from the kit's folder to content
 */
record HandInFiles(SortedMap<String, byte[]> files) {
  /**
   * Before any zip can hold; the same for everybody, so that the same work gives the same bytes.
   */
  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 1, 1, 0, 0);

  private static final List<String> FOLDERS =
      List.of("exercises/src/main/java", "exercises/answers");

  HandInFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Collects them, wherever they stand but in the build's own folder; links are not followed. */
  static HandInFiles of(Home home) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Path exercises = home.root().resolve("exercises");
    Path built = exercises.resolve("target");
    Files.walkFileTree(
        exercises,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return folder.equals(built) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
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
    return new HandInFiles(files);
  }

  Receipt receipt() {
    return Receipt.of(files);
  }

  /**
   * Writes the zip: all of it, or the one that was there before stays.
   *
   * @throws IOException if it cannot be written, or its name is that of a folder
   */
  void write(Path zip) throws IOException {
    if (Files.isDirectory(zip)) {
      throw new IOException(
          zip + " is a folder. Name the file to write, as --out " + zip.resolve("p02.zip"));
    }
    try {
      WholeFile.write(zip, this::writeEntries);
    } catch (IOException e) {
      throw new IOException(
          zip
              + " cannot be written ("
              + Reasons.of(e)
              + "). Is the disk full, or the file open? Try another place with --out",
          e);
    }
  }

  private void writeEntries(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(MOMENT);
        entries.putNextEntry(entry);
        entries.write(each.getValue());
        entries.closeEntry();
      }
    }
  }

  /** Folder to how many files of it go in; the file of the id is named. */
  SortedMap<String, Integer> counts() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String file : files.keySet()) {
      String place = FOLDERS.stream().filter(file::startsWith).findFirst().orElse(file);
      counts.merge(place, 1, Integer::sum);
    }
    return counts;
  }

  /**
   * Whether a file is a zip that was written here: each entry is of that moment, and counts.
   *
   * @throws IOException if it cannot be read
   */
  static boolean wrote(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream()
          .allMatch(each -> MOMENT.equals(each.getTimeLocal()) && Receipt.counts(each.getName()));
    } catch (ZipException e) {
      // Whatever it is, it is not ours.
      return false;
    }
  }

  long size() {
    return files.values().stream().mapToLong(each -> each.length).sum();
  }
}
