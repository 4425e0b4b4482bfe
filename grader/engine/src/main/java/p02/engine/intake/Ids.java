package p02.engine.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hands out names that are safe as file names everywhere, and unique even where case is ignored.
 */
public final class Ids {
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._ -]");
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 80;

  /** File systems take 255, and the files of marks add a few. */
  private static final int MOST_BYTES = 220;

  private final Set<String> taken = new HashSet<>();

  /** A safe name for this one, with a suffix if an earlier one has it. */
  String next(String name) {
    String safe = safe(name);
    String id = safe;
    for (int copy = 2; !taken.add(id.toLowerCase(Locale.ROOT)); copy++) {
      id = safe + "-" + copy;
    }
    return id;
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** A name without anything that a file system or a terminal takes amiss. */
  public static String safe(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC);
    String safe = UNSAFE.matcher(plain).replaceAll("_").strip().replaceAll("^[. -]+|[. ]+$", "");
    while (safe.codePointCount(0, safe.length()) > LONGEST || bytes(safe) > MOST_BYTES) {
      safe = safe.substring(0, safe.offsetByCodePoints(safe.length(), -1)).strip();
    }
    if (safe.isEmpty()) {
      return "submission";
    }
    return RESERVED.matcher(safe).matches() ? "_" + safe : safe;
  }
}
