package p02.precheck.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.precheck.text.OneForm;

/**
 * A short code of what was handed in: the same for the same files, in whatever archive or folder
 * they lie, since learning platforms unpack and zip again.
 *
 * @param code four groups of four hexadecimal digits
 */
public record Receipt(String code) {
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:.*/)?(exercises/(?:src/main/java/.*\\.java|src/main/resources/student\\.properties"
              + "|answers/[^.].*))");
  private static final int DIGITS = 16;
  private static final int GROUP = 4;

  /** Whether a file, by its path with {@code /} as separator, is part of what is handed in. */
  public static boolean counts(String path) {
    return name(path).isPresent();
  }

  /** Where it lies in the kit; systems write one umlaut in more than one way. */
  private static Optional<String> name(String path) {
    Matcher found = COUNTS.matcher(OneForm.composed(path));
    return path.contains("__MACOSX/") || path.contains("/._") || !found.matches()
        ? Optional.empty()
        : Optional.of(found.group(1));
  }

  /**
   * The receipt of files: the beginning of SHA-256 over their sorted names and the SHA-256 of each.
   *
   * @param files path to content; what does not count is passed over
   */
  public static Receipt of(Map<String, byte[]> files) {
    SortedMap<String, byte[]> sorted = new TreeMap<>();
    files.forEach((path, content) -> name(path).ifPresent(name -> sorted.put(name, content)));
    MessageDigest all = sha256();
    sorted.forEach(
        (name, content) -> {
          all.update((name + "\n").getBytes(StandardCharsets.UTF_8));
          all.update(sha256().digest(content));
        });
    String hex = HexFormat.of().formatHex(all.digest()).substring(0, DIGITS);
    return new Receipt(String.join("-", hex.split("(?<=\\G.{" + GROUP + "})")));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
