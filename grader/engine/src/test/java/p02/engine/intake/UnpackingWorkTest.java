package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.intake.archive.UnpackingAllowance;
import p02.engine.intake.archive.ZipWalk;
import p02.engine.model.Intake;
import p02.engine.model.Submission;

@DisplayName("Unpacking, which nobody meters but the reader itself")
class UnpackingWorkTest {
  private static final KnownNames NAMES =
      new KnownNames(Set.of("problem31"), Set.of(), name -> false, name -> false);

  private static final byte[] SOURCE = Download.source("x").getBytes(StandardCharsets.UTF_8);

  /** What is read honestly takes a part of a second; without a limit, these took ten and more. */
  private static final long MOST_NANOS = 9_000_000_000L;

  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path folder;

  /** What packs. */
  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  @Test
  @DisplayName("ends early where each byte is dear")
  void shouldWeighDearKinds() throws Exception {
    assertRefused(Map.of("a.tar.bz2", tar(BZip2CompressorOutputStream::new, 110)));
    assertRefused(Map.of("a.tar.xz", xz(257)));
    assertRead(Map.of("a.tar.bz2", tar(BZip2CompressorOutputStream::new, 10)));
  }

  @Test
  @DisplayName("counts all archives of one student together")
  void shouldCountTheWholeParcel() throws Exception {
    byte[] one = tar(BZip2CompressorOutputStream::new, 30);
    assertRead(Map.of("a.tar.bz2", one, "b.tar.bz2", one));
    assertRefused(Map.of("a.tar.bz2", one, "b.tar.bz2", one, "c.tar.bz2", one, "d.tar.bz2", one));
  }

  @Test
  @DisplayName("counts what an archive in an archive unpacks to, and walks each once")
  void shouldCountWhatIsNested() throws Exception {
    byte[] inner = tar(GzipCompressorOutputStream::new, 300);
    assertRead(Map.of("a.zip", Download.zipped(Map.of("inner.tar.gz", inner))));
    assertRead(
        Map.of("a.tar.gz", tar(GzipCompressorOutputStream::new, 200, "inner.tar.gz", inner)));
    assertRefused(
        Map.of("a.tar.gz", tar(GzipCompressorOutputStream::new, 250, "inner.tar.gz", inner)));
  }

  @Test
  @DisplayName("counts blocks that hold nothing")
  void shouldCountEmptyBlocks() throws Exception {
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    byte[] empty = packed(BZip2CompressorOutputStream::new, new byte[0]);
    while (blocks.size() < 110 * MEBIBYTE) {
      blocks.write(empty);
    }
    blocks.write(tar(BZip2CompressorOutputStream::new, 0));
    assertRefused(Map.of("a.tar.bz2", blocks.toByteArray()));
  }

  @Test
  @DisplayName("refuses a 7z whose files are packed twice")
  void shouldRefuseWhatIsPackedTwice() throws Exception {
    assertRead(Map.of("a.7z", sevenZ(SevenZMethod.LZMA2)));
    assertRead(Map.of("a.7z", sevenZ(SevenZMethod.DELTA_FILTER, SevenZMethod.LZMA2)));
    assertThat(read(Map.of("a.7z", sevenZ(SevenZMethod.LZMA2, SevenZMethod.BZIP2))))
        .isInstanceOfSatisfying(
            Intake.Unreadable.class,
            each -> assertThat(each.reason()).contains("packed in more than one way"));
  }

  @Test
  @DisplayName("of an older upload costs a newer one nothing")
  void shouldReadTheNewestFirst() throws Exception {
    Path all = Files.createDirectory(folder.resolve("canvas"));
    Files.write(
        all.resolve("smithbob_340934_208490284_Work.tar.gz"),
        tar(GzipCompressorOutputStream::new, 600));
    Files.write(all.resolve("smithbob_340934_208499999_Work-1.zip"), Download.packed("new"));
    try (Inbox inbox = Inbox.open(all, NAMES)) {
      Intake read = inbox.entries().get(0).read();
      assertThat(read)
          .isInstanceOfSatisfying(
              Submission.class,
              each ->
                  assertThat(each.remarks())
                      .anyMatch(
                          remark ->
                              remark.startsWith("An older archive was not opened")
                                  && remark.contains("with other archives beside it")));
    }
  }

  @Test
  @DisplayName("counts what a zip is packed to, too, however often it is gone through")
  void shouldCountPackedBytesOfZips() throws Exception {
    byte[] noise = new byte[8 * MEBIBYTE];
    new Random(1).nextBytes(noise);
    UnpackingAllowance allowance = UnpackingAllowance.ofSubmission();
    try (ZipFile zip =
        ZipFile.builder().setByteArray(Download.zipped(Map.of("a.bin", noise))).get()) {
      var entry = zip.getEntry("a.bin");
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 70; i++) {
                  ZipWalk.content(zip, entry, allowance, 1);
                }
              })
          .isInstanceOf(UnpackingAllowance.TooLong.class);
    }
  }

  @Test
  @DisplayName("makes nothing of holes")
  void shouldSkipSparseFiles() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(sparse("exercises/src/main/java/p02/problem31/B.java", MEBIBYTE));
    out.write(tar(each -> each, 0));
    assertThat(read(Map.of("a.tar", out.toByteArray())))
        .isInstanceOfSatisfying(
            Submission.class,
            each ->
                assertThat(each.remarks()).anyMatch(remark -> remark.contains("file with holes")));
  }

  /** A header as GNU tar writes it of a file that is one hole. */
  private static byte[] sparse(String name, int size) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "0000644");
    put(header, 124, "00000000000");
    put(header, 136, "00000000000");
    put(header, 148, "        ");
    header[156] = 'S';
    put(header, 257, "ustar  ");
    put(header, 386, "%011o".formatted(size));
    put(header, 398, "00000000000");
    put(header, 483, "%011o".formatted(size));
    int sum = 0;
    for (byte each : header) {
      sum += each;
    }
    put(header, 148, "%06o\0".formatted(sum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private void assertRefused(Map<String, byte[]> archives) throws Exception {
    assertThat(read(archives))
        .isInstanceOfSatisfying(
            Intake.Unreadable.class,
            each -> assertThat(each.reason()).contains("unpacks to more than"));
  }

  private void assertRead(Map<String, byte[]> archives) throws Exception {
    assertThat(read(archives)).isInstanceOf(Submission.class);
  }

  private Intake read(Map<String, byte[]> archives) throws Exception {
    Path student = Files.createTempDirectory(folder, "class").resolve("anna");
    Files.createDirectory(student);
    for (Map.Entry<String, byte[]> each : archives.entrySet()) {
      Files.write(student.resolve(each.getKey()), each.getValue());
    }
    try (Inbox inbox = Inbox.single(student, NAMES)) {
      long before = processor();
      Intake read = inbox.entries().get(0).read();
      assertThat(processor() - before).isLessThan(MOST_NANOS);
      return read;
    }
  }

  private static byte[] tar(Packer packer, int mebibytes) throws IOException {
    return tar(packer, mebibytes, Download.PLACE, SOURCE);
  }

  /** Of all threads: some archives are read on one of their own. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  @Test
  @DisplayName("ends where a header is longer than any packer writes")
  void shouldBoundHeaders() throws Exception {
    assertThat(read(Map.of("a.tar", remarks(2 * MEBIBYTE))))
        .isInstanceOfSatisfying(
            Intake.Unreadable.class,
            each -> assertThat(each.reason()).contains("say what its files are called"));
    assertRead(Map.of("a.tar", remarks(MEBIBYTE / 2)));
  }

  /** A header of so many bytes for the file behind it. */
  private static byte[] remarks(int bytes) throws IOException {
    String line = "6 k=v\n";
    byte[] lines = line.repeat(bytes / line.length()).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry header =
          new TarArchiveEntry("remarks", TarConstants.LF_PAX_EXTENDED_HEADER_LC);
      header.setSize(lines.length);
      tar.putArchiveEntry(header);
      tar.write(lines);
      tar.closeArchiveEntry();
      TarArchiveEntry source = new TarArchiveEntry(Download.PLACE);
      source.setSize(SOURCE.length);
      tar.putArchiveEntry(source);
      tar.write(SOURCE);
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  /** A large file that nobody wants, and one behind it. */
  private static byte[] tar(Packer packer, int mebibytes, String name, byte[] content)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Streams one after the other are one: a megabyte is packed once.
    byte[] filler = packed(packer, new byte[MEBIBYTE]);
    out.write(packed(packer, header("filler.bin", (long) mebibytes * MEBIBYTE)));
    for (int i = 0; i < mebibytes; i++) {
      out.write(filler);
    }
    out.write(packed(packer, entry(name, content)));
    return out.toByteArray();
  }

  /** The same, of one stream: only the first is read. */
  private static byte[] xz(int mebibytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new XZCompressorOutputStream(out)) {
      packed.write(header("filler.bin", (long) mebibytes * MEBIBYTE));
      for (int i = 0; i < mebibytes; i++) {
        packed.write(new byte[MEBIBYTE]);
      }
      packed.write(entry(Download.PLACE, SOURCE));
    }
    return out.toByteArray();
  }

  private static byte[] entry(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  private static byte[] header(String name, long size) {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(size);
    byte[] header = new byte[512];
    entry.writeEntryHeader(header);
    return header;
  }

  private static byte[] packed(Packer packer, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = packer.over(out)) {
      packed.write(content);
    }
    return out.toByteArray();
  }

  private byte[] sevenZ(SevenZMethod... methods) throws IOException {
    Path file = Files.createTempFile(folder, "packed", ".7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName(Download.PLACE);
      entry.setContentMethods(
          List.of(methods).stream().map(SevenZMethodConfiguration::new).toList());
      out.putArchiveEntry(entry);
      out.write(new ByteArrayInputStream(SOURCE));
      out.closeArchiveEntry();
    }
    return Files.readAllBytes(file);
  }
}
