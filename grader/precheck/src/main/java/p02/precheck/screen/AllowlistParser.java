package p02.precheck.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the allowlist; its first lines say how it is written. */
final class AllowlistParser {
  private final List<String> open = new ArrayList<>();
  private final List<String> woven = new ArrayList<>();
  private final Map<String, AllowedType> types = new HashMap<>();
  private final Map<String, AllowedType> packages = new HashMap<>();
  private final Set<String> bootstraps = new HashSet<>();
  private TypeParser current = new TypeParser("", false);
  private Map<String, AllowedType> target = types;

  private AllowlistParser() {}

  /**
   * Reads.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static Allowlist parse(String text) {
    AllowlistParser parser = new AllowlistParser();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.replaceFirst("(^|\\s)#(\\s.*)?$", "").stripTrailing();
      try {
        parser.line(line);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("allowlist, line " + number + ": " + e.getMessage(), e);
      }
    }
    parser.finish();
    return new Allowlist(
        parser.open, parser.woven, parser.types, parser.packages, parser.bootstraps);
  }

  private void line(String line) {
    if (line.isBlank()) {
      return;
    } else if (line.startsWith(" ")) {
      current.member(line.strip());
      return;
    }
    String[] words = line.split("\\s+");
    String name = words[1].replace('.', '/');
    switch (words[0].toLowerCase(Locale.ROOT)) {
      case "open" -> open.add(name);
      case "woven" -> woven.add(name);
      case "bootstrap" -> bootstraps.add(words[1]);
      case "type" -> begin(types, name, words);
      case "package" -> begin(packages, name, words);
      default -> throw new IllegalArgumentException("unknown: " + words[0]);
    }
  }

  private void begin(Map<String, AllowedType> into, String name, String[] words) {
    finish();
    target = into;
    current = new TypeParser(name, words.length > 2 && words[2].equals("extend"));
  }

  private void finish() {
    if (!current.name().isEmpty() && target.put(current.name(), current.type()) != null) {
      throw new IllegalArgumentException(current.name() + " has two paragraphs");
    }
  }
}
