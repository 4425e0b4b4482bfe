package p02.engine.release;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The hash of every file that was given, as {@code sha256sum} writes and checks it.
 *
 * @param hashes path to SHA-256, in hexadecimal digits
 */
record Manifest(SortedMap<String, String> hashes) {

  static Manifest of(Map<String, byte[]> files) {
    SortedMap<String, String> hashes = new TreeMap<>();
    files.forEach((name, content) -> hashes.put(name, Hash.of(content)));
    return new Manifest(hashes);
  }

  /** Reads what {@link #text} wrote; lines of another form are skipped. */
  static Manifest read(String text) {
    return new Manifest(
        text.lines()
            .map(line -> line.split("  ", 2))
            .filter(parts -> parts.length == 2)
            .collect(Collectors.toMap(p -> p[1], p -> p[0], (a, b) -> b, TreeMap::new)));
  }

  String text() {
    return hashes.entrySet().stream()
        .map(each -> each.getValue() + "  " + each.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** Whether a file is as it was given. */
  boolean gave(String name, byte[] content) {
    return Hash.of(content).equals(hashes.get(name));
  }
}
