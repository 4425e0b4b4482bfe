package p02.attack;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Row 18: archives that are damaged, locked, or something else than their name says. */
final class BrokenArchives {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int FLAGS_IN_LOCAL = 6;
  private static final int FLAGS_IN_CENTRAL = 8;

  private final Sound sound;

  BrokenArchives(Sound sound) {
    this.sound = sound;
  }

  List<Attack> all() {
    return List.of(
        refused("an encrypted zip", ".zip", () -> encrypted(zip())),
        refused("half a zip", ".zip", () -> half(zip())),
        refused("half a tar.gz", ".tar.gz", () -> half(gzipped())),
        refused("half a tar", ".tar", () -> half(plain())),
        refused("an empty file", ".zip", () -> new byte[0]),
        refused("an empty tar.gz", ".tar.gz", () -> new byte[0]),
        refused("a zip with nothing in it", ".zip", () -> new AttackZip().bytes()),
        refused("a tar with nothing in it", ".tar", () -> Tar.plain().bytes()),
        refused("a tar called zip", ".zip", this::plain),
        refused("a zip called tar.gz", ".tar.gz", this::zip),
        refused("a tar.gz called tar", ".tar", this::gzipped),
        refused("text called zip", ".zip", () -> Tar.text("I had no time, sorry.\n")),
        refused("a RAR archive", ".rar", () -> Tar.text("Rar!\u001a\u0007\u0001")),
        refused("a 7z archive", ".7z", () -> Tar.text("7z\u00bc\u00af'\u001c")),
        refused("a zip of garbage", ".zip", () -> scrambled(zip())),
        refused("a wrong check sum", ".zip", () -> flipped(zip())));
  }

  private static Attack refused(String name, String extension, ArchiveAttacks.Content content) {
    return ArchiveAttacks.attack(name, Expected.NOT_GRADED, extension, content);
  }

  private byte[] zip() throws IOException {
    return new AttackZip().with(sound.files()).bytes();
  }

  private byte[] plain() throws IOException {
    return Tar.plain().with(sound.files()).bytes();
  }

  private byte[] gzipped() throws IOException {
    return Tar.gzipped().with(sound.files()).bytes();
  }

  private static byte[] half(byte[] archive) {
    return Arrays.copyOf(archive, archive.length / 2);
  }

  /** Says of every entry that a password locks it. */
  private static byte[] encrypted(byte[] zip) {
    for (int i = 0; i + FLAGS_IN_CENTRAL < zip.length; i++) {
      int word = word(zip, i);
      if (word == LOCAL_HEADER) {
        zip[i + FLAGS_IN_LOCAL] |= 1;
      } else if (word == CENTRAL_HEADER) {
        zip[i + FLAGS_IN_CENTRAL] |= 1;
      }
    }
    return zip;
  }

  private static int word(byte[] bytes, int at) {
    return bytes[at] & 0xFF
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | (bytes[at + 3] & 0xFF) << 24;
  }

  /** Keeps the directory at the end and spoils everything before it. */
  private static byte[] scrambled(byte[] zip) {
    Arrays.fill(zip, 0, zip.length / 2, (byte) 0x5A);
    return zip;
  }

  /** Changes a few bits in the middle of the first file. */
  private static byte[] flipped(byte[] zip) {
    for (int i = 200; i < 260; i++) {
      zip[i] ^= 0x55;
    }
    return zip;
  }
}
