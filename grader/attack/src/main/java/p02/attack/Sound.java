package p02.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A right solution of problem 3.1, to hide attacks in.
 *
 * @param sources path below the source folder, to text
 */
record Sound(SortedMap<String, String> sources) {
  /** The file that holds the attacked task. */
  static final String NETWORK = "p02/problem31/ReluNetwork.java";

  /** The attacked task. */
  static final String TASK = "3.1.1";

  private static final String BODY = "return Math.max(0, z);";

  Sound {
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
  }

  /** Reads it from the reference solutions. */
  static Sound read(Path referenceSources) throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(referenceSources.resolve("p02/problem31"))) {
      for (Path file : files.toList()) {
        sources.put("p02/problem31/" + file.getFileName(), Files.readString(file));
      }
    }
    return new Sound(sources);
  }

  /** The text of the network. */
  String network() {
    return sources.get(NETWORK);
  }

  /** The text of the network with other statements in {@code relu}. */
  String network(String statements) {
    return network().replace(BODY, statements);
  }

  /** All sources, with another text of the network. */
  SortedMap<String, String> with(String network) {
    return with(NETWORK, network);
  }

  /** All sources and one more, or another text of one of them. */
  SortedMap<String, String> with(String path, String text) {
    SortedMap<String, String> changed = new TreeMap<>(sources);
    changed.put(path, text);
    return changed;
  }

  /** A submission's files: path below its root, to content. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    sources.forEach(
        (path, text) -> files.put(Folders.place(path), text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }
}
