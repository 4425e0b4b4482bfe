package p02.engine.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Walks the entries of a zip, tar or tar.gz. */
final class Archives {
  private static final Pattern NAME = Pattern.compile("(.+?)\\.(zip|tar\\.gz|tgz|tar)", 2);
  private static final Pattern UNREADABLE =
      Pattern.compile("(.+?)\\.(rar|7z|tar\\.xz|tar\\.bz2)", 2);

  private Archives() {}

  /** What is done with each file; links, devices and folders are never offered. */
  interface Visitor {
    /** Whether the file's content is wanted. */
    boolean wants(String path);

    /** Takes the content. */
    void take(String path, byte[] content) throws IntakeException;

    /** Takes what may be of use, cut off where it is longer than a source may be. */
    void takeOther(String path, byte[] content);

    /** Hears of an entry that was passed over. */
    void skipped(String path, String why);
  }

  static boolean isArchive(String fileName) {
    return NAME.matcher(fileName).matches();
  }

  /** An archive of a kind that is not read. */
  static boolean isForeign(String fileName) {
    return UNREADABLE.matcher(fileName).matches();
  }

  /** The name without the archive's extension. */
  static String stem(String fileName) {
    var matcher = NAME.matcher(fileName);
    var foreign = UNREADABLE.matcher(fileName);
    return matcher.matches() ? matcher.group(1) : foreign.matches() ? foreign.group(1) : fileName;
  }

  /** Offers every file of an archive. */
  static void walk(String fileName, byte[] archive, Visitor visitor) throws IntakeException {
    try {
      if (fileName.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        walkZip(archive, visitor);
      } else {
        walkTar(fileName, archive, visitor);
      }
    } catch (BoundedStream.TooLong e) {
      throw ArchiveAllowance.tooLarge();
    } catch (IOException | IllegalArgumentException e) {
      throw new IntakeException("the archive is damaged or not what its extension says");
    }
  }

  private static void walkZip(byte[] archive, Visitor visitor) throws IOException, IntakeException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get()) {
      ArchiveAllowance budget = new ArchiveAllowance();
      var entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new IntakeException("the archive is encrypted");
        }
        boolean plain = !entry.isUnixSymlink();
        try (InputStream content = zip.getInputStream(entry)) {
          offer(entry, plain, content, budget, visitor);
        }
      }
    }
  }

  private static void walkTar(String fileName, byte[] archive, Visitor visitor)
      throws IOException, IntakeException {
    boolean plainTar = fileName.toLowerCase(Locale.ROOT).endsWith(".tar");
    InputStream bytes = new BufferedInputStream(new ByteArrayInputStream(archive));
    InputStream unpacked =
        plainTar
            ? bytes
            : GzipCompressorInputStream.builder()
                .setInputStream(bytes)
                .setDecompressConcatenated(true)
                .get();
    // What nobody wants is unpacked all the same, to get to what comes after it.
    InputStream inner = new BoundedStream(unpacked, Bounds.STANDARD.unpackedBytes());
    try (ArchiveInputStream<TarArchiveEntry> tar = new TarArchiveInputStream(inner)) {
      ArchiveAllowance budget = new ArchiveAllowance();
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        offer(entry, entry.isFile(), tar, budget, visitor);
      }
    }
  }

  private static void offer(
      ArchiveEntry entry,
      boolean plain,
      InputStream content,
      ArchiveAllowance budget,
      Visitor visitor)
      throws IOException, IntakeException {
    budget.countEntry();
    Optional<String> path = safe(entry.getName());
    if (entry.isDirectory()) {
      return;
    } else if (path.isEmpty()) {
      visitor.skipped(entry.getName(), "its path leads outside the archive");
    } else if (isTooLong(path.get())) {
      visitor.skipped(path.get(), "its path is too long");
    } else if (!plain) {
      visitor.skipped(path.get(), "it is a link or a device");
    } else if (visitor.wants(path.get())) {
      visitor.take(path.get(), budget.read(content));
    } else if (RelevantFiles.mayHelp(path.get())) {
      visitor.takeOther(path.get(), budget.read(content, Bounds.STANDARD.sourceBytes() + 1));
    }
  }

  private static boolean isTooLong(String path) {
    return path.length() > Bounds.STANDARD.pathLength()
        || path.chars().filter(c -> c == '/').count() >= Bounds.STANDARD.depth();
  }

  private static Optional<String> safe(String name) {
    String path = name.replace('\\', '/').replaceFirst("^(\\./)+", "");
    boolean leads =
        path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    return leads || path.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(path);
  }
}
