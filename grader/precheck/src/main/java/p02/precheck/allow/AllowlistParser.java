package p02.precheck.allow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import p02.precheck.text.OneForm;

/** Reads the allowlist; its first lines say how it is written. */
final class AllowlistParser {
  private final List<String> open = new ArrayList<>();
  private final List<String> woven = new ArrayList<>();
  private final Map<String, AllowedType> types = new HashMap<>();
  private final Map<String, AllowedType> packages = new HashMap<>();
  private final Set<String> bootstraps = new HashSet<>();
  private final Map<String, Reason> denied = new HashMap<>();
  private List<TypeParser> current = List.of();
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
        parser.open, parser.woven, parser.types, parser.packages, parser.denied, parser.bootstraps);
  }

  private void line(String line) {
    if (line.isBlank()) {
      return;
    } else if (line.startsWith(" ")) {
      current.forEach(each -> each.member(line.strip()));
      return;
    }
    String[] words = line.split("\\s+");
    String name = words[1].replace('.', '/');
    switch (OneForm.lower(words[0])) {
      case "open" -> open.add(name);
      case "woven" -> woven.add(name);
      case "bootstrap" -> bootstraps.add(words[1]);
      case "deny" -> deny(words);
      case "type" -> begin(types, words);
      case "package" -> begin(packages, words);
      default -> throw new IllegalArgumentException("unknown: " + words[0]);
    }
  }

  private void deny(String... words) {
    Reason reason = Reason.of(words[1]);
    for (String each : List.of(words).subList(2, words.length)) {
      if (denied.put(each.replace('.', '/'), reason) != null) {
        throw new IllegalArgumentException(each + " is denied twice");
      }
    }
  }

  private void begin(Map<String, AllowedType> into, String... words) {
    finish();
    target = into;
    List<String> rest = List.of(words).subList(1, words.length);
    boolean extensible = rest.get(rest.size() - 1).equals("extend");
    int as = rest.indexOf("as");
    Optional<String> created =
        as < 0 ? Optional.empty() : Optional.of(rest.get(as + 1).replace('.', '/'));
    int names = as < 0 ? rest.size() - (extensible ? 1 : 0) : as;
    current =
        rest.subList(0, names).stream()
            .map(each -> new TypeParser(each.replace('.', '/'), extensible, created))
            .toList();
  }

  private void finish() {
    for (TypeParser each : current) {
      if (target.put(each.name(), each.type()) != null) {
        throw new IllegalArgumentException(each.name() + " has two paragraphs");
      }
    }
  }
}
