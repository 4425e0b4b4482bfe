package p02.precheck.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What everybody is given, by the list that comes along: {@code sha256sum} writes its like.
 *
 * @param hashes path from the unpacked folder on to SHA-256, in hexadecimal digits
 */
public record GivenFiles(SortedMap<String, String> hashes) {
  private static final String LIST = "repository/given.sha256";
  private static final List<String> CODE =
      List.of("exercises/src/given/java/", "exercises/src/test/java/");
  private static final String CHANGED =
      "since it came with the exercises: the marker has its own, and what you changed in it does"
          + " not count. Take it back from the zip that you unpacked";

  /** Copies the map. */
  public GivenFiles {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /**
   * Those of an unpacked folder; none where there is no list, as where the kit itself is written.
   *
   * @throws IOException if the list cannot be read
   */
  public static GivenFiles of(Path root) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    Path list = root.resolve(LIST);
    if (Files.exists(list)) {
      for (String line : Files.readAllLines(list)) {
        String[] parts = line.split("  ", 2);
        if (parts.length == 2) {
          hashes.put(parts[1], parts[0]);
        }
      }
    }
    return new GivenFiles(hashes);
  }

  /** Whether a file came along, by its path from the unpacked folder on. */
  public boolean holds(String path) {
    return hashes.containsKey(path);
  }

  /**
   * Given code and parts of the self-check that are not as they came.
   *
   * @return path to why that is of no use, and what to do
   */
  SortedMap<String, String> changed(Path root) throws IOException {
    SortedMap<String, String> changed = new TreeMap<>();
    for (String path : hashes.keySet()) {
      if (CODE.stream().anyMatch(path::startsWith) && isChanged(root, path)) {
        changed.put(path, CHANGED);
      }
    }
    return changed;
  }

  private boolean isChanged(Path root, String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] now = Files.readAllBytes(file);
    String came = hashes.get(path);
    // Editors on Windows may end lines otherwise, which changes nothing that counts.
    return !hash(now).equals(came)
        && !hash(new String(now, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8))
            .equals(came);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
