package p02.handout.formula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keeps each formula that was set in a file of its own, under the hash of the formula and KaTeX's
 * version, so that a page is built anew without JavaScript unless a formula changed.
 */
public final class FormulaCache implements Typesetter {
  private final Path folder;
  private final Typesetter typesetter;

  /** A cache in a folder, which is made when it is needed and may be deleted at any time. */
  public FormulaCache(Path folder, Typesetter typesetter) {
    this.folder = folder;
    this.typesetter = typesetter;
  }

  @Override
  public String html(Formula formula) {
    Path file = folder.resolve(key(formula) + ".html");
    try {
      if (Files.exists(file)) {
        return Files.readString(file);
      }
      String html = typesetter.html(formula);
      Files.createDirectories(folder);
      // Whole or not at all: a build that is stopped leaves no half formula.
      Path part = Files.writeString(Files.createTempFile(folder, "part", ".tmp"), html);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return html;
    } catch (IOException e) {
      throw new UncheckedIOException("formulas cannot be kept in " + folder, e);
    }
  }

  private static String key(Formula formula) {
    String text = Katex.VERSION + "\n" + formula.display() + "\n" + formula.tex();
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
