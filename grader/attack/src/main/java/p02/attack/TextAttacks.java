package p02.attack;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Row 20: names, ids and sources in letters that tools trip over. */
final class TextAttacks {
  private static final int ROW = 20;
  private static final String UMLAUTS = "double größe = 0; return Math.max(größe, z);";

  private final Sound sound;

  TextAttacks(Sound sound) {
    this.sound = sound;
  }

  List<Attack> all() {
    return List.of(
        named("a folder called =cmd()", "=cmd('calc')!A0 %s"),
        named("a folder called +SUM", "+SUM(1) %s"),
        named("a folder with markup in its name", "<script>alert(1)<%s"),
        named("a folder with a line break in its name", "a\nb,c\r\"%s"),
        named("a folder that reads from right to left", "\u202Egpj.%s"),
        named("a folder called NUL", "NUL.%s"),
        named("a folder of 240 letters", "%s" + "x".repeat(230)),
        named("a folder of combining marks", "%s" + "e\u0301".repeat(60)),
        named("a folder of letters of four bytes each", "%s" + "\uD835\uDC9C".repeat(57)),
        declared("an id that is a formula", "=HYPERLINK(\"http://x\",\"y\")"),
        declared("an id that is markup", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
        declared("an id of 300 letters", "i".repeat(300)),
        declared("an id of 900,000 letters", "i".repeat(900_000)),
        declared("an id with line breaks", "a\\nb\\r\\n,c\\u0000d"),
        declared("an id that reads from right to left", "\\u202Eanni\\u202C"),
        declared("an id with a broken escape", "\\u12"),
        encoded("a source in UTF-16", StandardCharsets.UTF_16, "", Expected.HARMLESS),
        encoded("a source in UTF-16LE", StandardCharsets.UTF_16LE, "\uFEFF", Expected.HARMLESS),
        encoded("a source in Latin-1", StandardCharsets.ISO_8859_1, "", Expected.HARMLESS),
        encoded("a byte-order mark", StandardCharsets.UTF_8, "\uFEFF", Expected.HARMLESS),
        encoded(
            "two byte-order marks", StandardCharsets.UTF_8, "\uFEFF\uFEFF", Expected.NOT_COMPILED),
        encoded("a zero byte in it", StandardCharsets.UTF_8, "\0", Expected.NOT_COMPILED),
        hidden());
  }

  private Attack named(String name, String folder) {
    return attack(
        name,
        Expected.HARMLESS,
        (inbox, id) -> Folders.writeAll(inbox.resolve(folder.formatted(id)), sound.sources()));
  }

  private Attack declared(String name, String studentId) {
    String file = "/exercises/src/main/resources/student.properties";
    Map<String, String> sources = sound.with(file, "student.id=" + studentId + "\n");
    // Whose numbers count is another question: the worksheet is not what is asked here.
    return attack(name, Expected.HARMLESS, Folders.of(sources));
  }

  private Attack encoded(String name, Charset charset, String begin, Expected expected) {
    String text = begin + sound.network(UMLAUTS);
    return attack(
        name,
        expected,
        (inbox, id) -> {
          Path folder = inbox.resolve(id);
          Folders.writeAll(folder, sound.sources());
          Files.write(folder.resolve(Folders.place(Sound.NETWORK)), text.getBytes(charset));
        });
  }

  /** What a reader takes for a comment is code, and the other way round. */
  private Attack hidden() {
    String text = "/*\u202E } \u2066if (true)\u2069 \u2066 begin\u202C*/ return z > 0 ? z : 0;";
    return attack(
        "code that editors show in another order",
        Expected.HARMLESS,
        Folders.of(sound.with(sound.network(text))));
  }

  private static Attack attack(String name, Expected expected, Attack.Placing placing) {
    return new Attack(ROW, name, expected, Sound.TASK, placing);
  }
}
