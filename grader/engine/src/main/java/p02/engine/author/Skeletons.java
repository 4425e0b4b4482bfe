package p02.engine.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The skeletons that the solutions imply, and how the committed ones differ from them. */
public final class Skeletons {
  private static final Pattern TODO = Pattern.compile("new TodoException\\(\"([\\d.]+)\"\\)");

  private final Path committed;
  private final Map<Path, String> generated;

  private Skeletons(Path committed, Map<Path, String> generated) {
    this.committed = committed;
    this.generated = generated;
  }

  /**
   * Generates from every solution, in memory.
   *
   * @param solutions source root of the solutions
   * @param committed source root of the skeletons
   * @throws IllegalArgumentException if a solution's markers do not pair
   */
  public static Skeletons of(Path solutions, Path committed) throws IOException {
    Map<Path, String> generated = new TreeMap<>();
    for (Path file : sources(solutions)) {
      Path relative = solutions.relativize(file);
      String text = SkeletonGenerator.skeletonOf(relative.toString(), Files.readString(file));
      generated.put(relative, text);
    }
    return new Skeletons(committed, generated);
  }

  /** One line for each skeleton that is missing, differs, or has no solution. */
  public List<String> differences() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<Path, String> entry : generated.entrySet()) {
      Path file = committed.resolve(entry.getKey());
      if (!Files.exists(file)) {
        differences.add("skeleton missing: " + entry.getKey());
      } else if (!Files.readString(file).replace("\r\n", "\n").equals(entry.getValue())) {
        differences.add("skeleton differs from its solution: " + entry.getKey());
      }
    }
    for (Path file : sources(committed)) {
      if (!generated.containsKey(committed.relativize(file))) {
        differences.add("skeleton without a solution: " + committed.relativize(file));
      }
    }
    return differences;
  }

  /** Writes all of them. */
  public void write() throws IOException {
    for (Map.Entry<Path, String> entry : generated.entrySet()) {
      Path file = committed.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue());
    }
  }

  /** Number of {@code TODO} task numbers in the generated skeletons, by task. */
  public Map<String, Integer> todos() {
    Map<String, Integer> todos = new TreeMap<>();
    for (String text : generated.values()) {
      TODO.matcher(text).results().forEach(found -> todos.merge(found.group(1), 1, Integer::sum));
    }
    return todos;
  }

  private static List<Path> sources(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }
}
