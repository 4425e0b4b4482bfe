package p02.engine.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.worker.ProblemPackages;

/**
 * Class files of the reference solutions, as bytes: they stand in where a student's class is
 * missing or still open, so that one gap does not cost the next task.
 *
 * @param all binary class name to class file
 */
public record Reference(SortedMap<String, byte[]> all) {
  /** Packages beside the problems: given code, and what the tutorial programs stand on. */
  private static final List<String> GIVEN = List.of("p02.kit.", "p02.lab.", "p02.tutorials.");

  /** Copies the map. */
  public Reference {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /** Reads the compiled solutions, without the given types, which every submission has anyway. */
  public static Reference read(Path classes, Set<String> givenTypes) throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>();
    for (Path file : classFiles(classes)) {
      String name = binaryName(classes.relativize(file));
      if (GIVEN.stream().noneMatch(name::startsWith) && !givenTypes.contains(name)) {
        all.put(name, Files.readAllBytes(file));
      }
    }
    return new Reference(all);
  }

  /** The classes of one problem's package, as {@code problem31}. */
  public SortedMap<String, byte[]> problem(String packageName) {
    return starting(ProblemPackages.full(packageName) + ".");
  }

  /** One class and those nested in it; empty if the reference has no such class. */
  public Optional<SortedMap<String, byte[]>> classes(String name) {
    if (!all.containsKey(name)) {
      return Optional.empty();
    }
    SortedMap<String, byte[]> found = starting(name + "$");
    found.put(name, all.get(name));
    return Optional.of(found);
  }

  private SortedMap<String, byte[]> starting(String prefix) {
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  private static List<Path> classFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static String binaryName(Path file) {
    String path = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    return path.substring(0, path.length() - ".class".length());
  }
}
