package p02.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Row 18: archives that are whole, and mean harm. */
final class ArchiveAttacks {
  static final int ROW = 18;
  private static final String CAPITALS = Folders.place("p02/problem31/RELUNETWORK.java");
  private static final byte[] EVIL = Tar.text("evil");
  private static final int MEGABYTE = 1 << 20;

  private final Sound sound;
  private final String canary;

  ArchiveAttacks(Sound sound, String canary) {
    this.sound = sound;
    this.canary = canary;
  }

  /** What builds an archive. */
  interface Content {
    byte[] bytes() throws IOException;
  }

  static Attack attack(String name, Expected expected, String extension, Content content) {
    return new Attack(
        ROW,
        name,
        expected,
        Sound.TASK,
        (inbox, id) -> Folders.write(inbox.resolve(id + extension), content.bytes()));
  }

  List<Attack> all() {
    List<Attack> all = new ArrayList<>(paths());
    all.addAll(links());
    all.addAll(sizes());
    all.addAll(names());
    return all;
  }

  private AttackZip whole() throws IOException {
    return new AttackZip().with(sound.files());
  }

  private List<Attack> paths() {
    String up = "../".repeat(30);
    return List.of(
        zip("entries that climb", () -> whole().with("../../evil.txt", EVIL)),
        zip("sources that climb", () -> whole().with("../p02/problem31/Evil.java", EVIL)),
        zip("entries that climb to the secret", () -> whole().with(up + canary, EVIL)),
        zip("backslashes that climb", () -> whole().with("..\\..\\p02\\problem31\\E.java", EVIL)),
        zip("absolute paths", () -> whole().with("/tmp/p02/problem31/Evil.java", EVIL)),
        zip("a drive letter", () -> whole().with("C:\\p02\\problem31\\Evil.java", EVIL)),
        zip("dots in the middle", () -> whole().with("a/../../p02/problem31/E.java", EVIL)));
  }

  private List<Attack> links() {
    String name = "exercises/src/main/java/p02/problem31/Evil.java";
    return List.of(
        zip("a symbolic link in a zip", () -> whole().withLink(name, canary)),
        tar("a symbolic link", () -> tar().with(name, TarConstants.LF_SYMLINK, canary)),
        tar("a linked folder", () -> tar().with("p02", TarConstants.LF_SYMLINK, "/etc")),
        tar("a hard link", () -> tar().with(name, TarConstants.LF_LINK, canary)),
        tar("a device", () -> tar().with(name, TarConstants.LF_CHR, "")),
        tar("a block device", () -> tar().with(name, TarConstants.LF_BLK, "")),
        tar("a named pipe", () -> tar().with(name, TarConstants.LF_FIFO, "")));
  }

  private Tar tar() throws IOException {
    return Tar.gzipped().with(sound.files());
  }

  private List<Attack> sizes() {
    byte[] zeros = new byte[64 * MEGABYTE];
    byte[] large = new byte[2 * MEGABYTE];
    return List.of(
        refused("a bomb of sources", ".zip", () -> bomb("p02/problem31/E%d.java", 12, zeros)),
        zip("a bomb of other files", () -> whole().with(entries("x%d.bin", 12, zeros))),
        zip("a bomb in a bomb", () -> whole().with("b.zip", bomb("x%d.bin", 12, zeros))),
        refused("a source of 2 MB", ".zip", () -> bomb("p02/problem31/E%d.java", 1, large)),
        refused("sources of 30 MB", ".zip", () -> bomb("p02/problem31/E%d.java", 30, half())),
        refused("100,000 entries", ".zip", () -> bomb("e%d", 100_000, EVIL)),
        refused("a bomb in gzip", ".tar.gz", () -> tar().withZeros("x.bin", 1200).bytes()),
        refused("80 MB of remarks in a header", ".tar.gz", () -> remarks(80)));
  }

  private static byte[] half() {
    return "// x ".repeat(MEGABYTE / 5).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  /** Read letter by letter before the first entry is there. */
  private static byte[] remarks(int megabytes) throws IOException {
    String line = "6 k=v\n";
    byte[] lines = Tar.text(line.repeat((megabytes << 20) / line.length()));
    return Tar.gzipped().with("remarks", TarConstants.LF_PAX_EXTENDED_HEADER_LC, lines).bytes();
  }

  private static byte[] bomb(String names, int count, byte[] content) throws IOException {
    return new AttackZip().with(entries(names, count, content)).bytes();
  }

  private static Map<String, byte[]> entries(String names, int count, byte[] content) {
    Map<String, byte[]> entries = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      entries.put(names.formatted(i), content);
    }
    return entries;
  }

  private List<Attack> names() {
    String network = Folders.place(Sound.NETWORK);
    String deep = "d/".repeat(5_000) + "p02/problem31/ReluNetwork.java";
    return List.of(
        refused("one name twice", ".zip", () -> whole().with(network, EVIL).bytes()),
        zip("one file twice", () -> whole().with(network, Tar.text(sound.network()))),
        attack(
            "its class in capitals",
            Expected.NOT_COMPILED,
            ".zip",
            () -> cased("class ReluNetwork")),
        attack("a class in capitals", Expected.HARMLESS, ".zip", () -> cased("class RELUNETWORK")),
        zip("a path of 5,000 folders", () -> whole().with(deep, EVIL)),
        zip("a name of 60,000 letters", () -> whole().with("n".repeat(60_000), EVIL)),
        zip("a control character", () -> whole().with("p02/problem31/E\u0000.java", EVIL)));
  }

  private byte[] cased(String declaration) throws IOException {
    String text = "package p02.problem31;\n" + declaration + " {}\n";
    return whole().with(CAPITALS, Tar.text(text)).bytes();
  }

  private static Attack zip(String name, ZipContent content) {
    return attack(name, Expected.HARMLESS, ".zip", () -> content.zip().bytes());
  }

  private interface ZipContent {
    AttackZip zip() throws IOException;
  }

  private static Attack tar(String name, TarContent content) {
    return attack(name, Expected.HARMLESS, ".tar.gz", () -> content.tar().bytes());
  }

  private interface TarContent {
    Tar tar() throws IOException;
  }

  private static Attack refused(String name, String extension, Content content) {
    return attack(name, Expected.NOT_GRADED, extension, content);
  }
}
