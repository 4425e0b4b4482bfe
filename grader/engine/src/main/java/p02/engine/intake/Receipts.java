package p02.engine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.engine.intake.archive.Archives;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.UnpackingAllowance;
import p02.engine.intake.archive.Visitor;
import p02.precheck.receipt.Receipt;

/** The receipt of a submission as it was handed in, to be held against the student's own. */
public final class Receipts {
  private Receipts() {}

  /** Its receipt; nothing if it cannot be read or holds none of the kit's folders. */
  public static Optional<Receipt> of(Path submission) {
    try {
      Map<String, byte[]> files =
          Files.isDirectory(submission) ? ofFolder(submission) : ofArchive(submission);
      return files.isEmpty() ? Optional.empty() : Optional.of(Receipt.of(files));
    } catch (IOException | UncheckedIOException | IntakeException e) {
      // Why it cannot be read is said where it is marked.
      return Optional.empty();
    }
  }

  private static Map<String, byte[]> ofFolder(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder, Bounds.STANDARD.depth())) {
      for (Path file : found.filter(Receipts::isFile).toList()) {
        // The folder's own name may be "exercises".
        String name =
            folder.toAbsolutePath().normalize().getFileName() + "/" + folder.relativize(file);
        if (Receipt.counts(name.replace('\\', '/'))) {
          files.put(name.replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static Map<String, byte[]> ofArchive(Path archive) throws IntakeException {
    Collector collector = new Collector(new TreeMap<>());
    Archives.walk(
        archive.getFileName().toString(),
        Stores.bytes(archive),
        UnpackingAllowance.ofSubmission(),
        collector);
    return collector.files();
  }

  /** Keeps what a receipt counts. */
  private record Collector(Map<String, byte[]> files) implements Visitor {
    private static final int EVERYTHING = Integer.MAX_VALUE - 8;

    @Override
    public int wants(String path) {
      return Receipt.counts(path) ? EVERYTHING : 0;
    }

    @Override
    public void take(String path, byte[] content) {
      if (Receipt.counts(path)) {
        files.put(path, content);
      }
    }

    @Override
    public void skipped(String path, String why) {
      // Said where it is marked.
    }

    @Override
    public void folder(String path) {
      // A receipt counts files.
    }
  }
}
