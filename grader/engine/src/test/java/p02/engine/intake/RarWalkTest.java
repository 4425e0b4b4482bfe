package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.UnpackingAllowance;

/**
 * The archives are written here byte by byte, stored and not packed: no free program writes them.
 */
@DisplayName("rar archives")
class RarWalkTest {
  private static final byte[] SOURCE = Download.source("in a rar").getBytes(StandardCharsets.UTF_8);

  @Test
  void shouldBeReadInTheOldFormat() throws Exception {
    RawFiles raw = read(old(Download.PLACE, SOURCE));
    assertThat(raw.files()).containsOnlyKeys(Download.PLACE);
    assertThat(raw.files().get(Download.PLACE)).isEqualTo(SOURCE);
  }

  @Test
  void shouldBeReadInTheFormatOfVersionFive() throws Exception {
    RawFiles raw = read(five(Download.PLACE, SOURCE));
    assertThat(raw.files()).containsOnlyKeys(Download.PLACE);
    assertThat(raw.files().get(Download.PLACE)).isEqualTo(SOURCE);
  }

  @Test
  void shouldKeepPathsInside() throws Exception {
    RawFiles raw = read(five("../" + Download.PLACE, SOURCE));
    assertThat(raw.files()).isEmpty();
    assertThat(raw.remarks()).singleElement().asString().contains("leads outside");
  }

  @Test
  void shouldBeNamedWhereTheyCannotBeOpened() throws Exception {
    byte[] whole = five(Download.PLACE, SOURCE);
    for (int length = 1; length < whole.length - SOURCE.length; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(part)).isInstanceOf(IntakeException.class);
    }
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, 8)))
        .hasMessageContaining("a RAR5 archive: not opened");
  }

  private static RawFiles read(byte[] archive) throws IntakeException {
    return ArchiveReader.read("p02.rar", archive, UnpackingAllowance.ofSubmission());
  }

  private static byte[] old(String name, byte[] content) throws IOException {
    byte[] path = name.getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
    out.write(
        block(
            ByteBuffer.allocate(11)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x73)
                .putShort((short) 0)
                .putShort((short) 13)
                .put(new byte[6])));
    out.write(
        block(
            ByteBuffer.allocate(30 + path.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x74)
                .putShort((short) 0x8000)
                .putShort((short) (32 + path.length))
                .putInt(content.length)
                .putInt(content.length)
                .put((byte) 3)
                .putInt(crc(content))
                .putInt(0)
                .put((byte) 20)
                .put((byte) 0x30)
                .putShort((short) path.length)
                .putInt(0x81A4)
                .put(path)));
    out.write(content);
    out.write(
        block(
            ByteBuffer.allocate(5)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x7B)
                .putShort((short) 0x4000)
                .putShort((short) 7)));
    return out.toByteArray();
  }

  /** A block of the old format: the lower half of its check sum, and itself. */
  private static byte[] block(ByteBuffer header) {
    return ByteBuffer.allocate(header.capacity() + 2)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) crc(header.array()))
        .put(header.array())
        .array();
  }

  private static byte[] five(String name, byte[] content) throws IOException {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[] {2, 2});
    number(file, content.length);
    file.write(4);
    number(file, content.length);
    number(file, 0x81A4);
    file.write(little(crc(content)));
    file.write(new byte[] {0, 1});
    number(file, path.length);
    file.write(path);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0});
    out.write(header(new byte[] {1, 0, 0}));
    out.write(header(file.toByteArray()));
    out.write(content);
    out.write(header(new byte[] {5, 0, 0}));
    return out.toByteArray();
  }

  /** A block of version 5: its check sum, its length, and itself. */
  private static byte[] header(byte[] content) throws IOException {
    ByteArrayOutputStream sized = new ByteArrayOutputStream();
    number(sized, content.length);
    sized.write(content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(little(crc(sized.toByteArray())));
    out.write(sized.toByteArray());
    return out.toByteArray();
  }

  /** Seven bits a byte, the lowest first. */
  private static void number(ByteArrayOutputStream out, int number) {
    int left = number;
    while (left >= 0x80) {
      out.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
