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

  void walk(byte[] archive, Offering offering) throws IOException, IntakeException {
    // What nobody wants is unpacked all the same, to get to what comes after it.
    PackedFlow flow = new PackedFlow(offering.allowance(), weight());
    InputStream inner = flow.unpacked(unpacked(flow, archive));
    try (TarArchiveInputStream tar = new TarArchiveInputStream(inner)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        offering.offer(entry.getName(), kind(entry), tar::readNBytes);
      }
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
