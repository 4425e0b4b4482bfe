package p02.engine.intake.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Reads tars, packed or not. */
record TarWalk(ArchiveKind kind) {

  /** Of what stands between the contents of two files: names and times need a thousandth of it. */
  private static final int HEADER_BYTES = 1 << 20;

  void walk(byte[] archive, Offering offering) throws IOException, IntakeException {
    // Bytes are counted, but the library reads a header's one by one, hundreds of times as slowly.
    UnpackingTime.within(offering.allowance(), "a tar archive", () -> offerAll(archive, offering));
  }

  private void offerAll(byte[] archive, Offering offering) throws IOException, IntakeException {
    // What nobody wants is unpacked all the same, to get to what comes after it.
    PackedFlow flow = new PackedFlow(offering.allowance(), weight());
    InputStream inner = new BufferedInputStream(flow.unpacked(unpacked(flow, archive)));
    try (BoundedHeaders bounded = new BoundedHeaders(inner, HEADER_BYTES);
        TarArchiveInputStream tar = new TarArchiveInputStream(bounded)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        bounded.expect(entry.getSize());
        offering.offer(entry.getName(), kind(entry), tar::readNBytes);
      }
    } catch (BoundedHeaders.TooLong e) {
      throw new IntakeException(
          "more than %d bytes of it say what its files are called; pack them as .zip"
              .formatted(HEADER_BYTES));
    }
  }

  private static Offering.Kind kind(TarArchiveEntry entry) {
    if (entry.isDirectory()) {
      return Offering.Kind.FOLDER;
    }
    if (entry.isSparse()) {
      return Offering.Kind.SPARSE;
    }
    return entry.isFile() ? Offering.Kind.FILE : Offering.Kind.LINK;
  }

  private Weight weight() {
    return switch (kind) {
      case TAR_XZ -> Weight.LZMA;
      case TAR_BZ2 -> Weight.BZIP2;
      default -> Weight.PLAIN;
    };
  }

  private InputStream unpacked(PackedFlow flow, byte[] archive) throws IOException {
    InputStream bytes = new BufferedInputStream(flow.packed(new ByteArrayInputStream(archive)));
    return switch (kind) {
      case TAR_GZ ->
          GzipCompressorInputStream.builder()
              .setInputStream(bytes)
              .setDecompressConcatenated(true)
              .get();
      case TAR_XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(bytes)
              .setMemoryLimitKiB(Bounds.STANDARD.dictionaryKib())
              .get();
      case TAR_BZ2 -> new BZip2CompressorInputStream(bytes, true);
      default -> bytes;
    };
  }
}
