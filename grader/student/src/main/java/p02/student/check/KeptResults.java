package p02.student.check;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import p02.student.home.WholeFile;

/**
 * Results of earlier runs, in a file. Each has a key that says what it was a result of; a file that
 * cannot be read or written costs time and nothing else.
 */
final class KeptResults {
  private final Path file;
  private final Map<String, Kept> results = new TreeMap<>();

  /** A result and what it was a result of. */
  private record Kept(String key, TaskStanding result) {}

  private KeptResults(Path file) {
    this.file = file;
  }

  /** Those of a file; none if there is no such file. */
  static KeptResults in(Path file) {
    KeptResults kept = new KeptResults(file);
    Properties stored = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      stored.load(in);
      stored.stringPropertyNames().stream()
          .filter(name -> name.endsWith(".key"))
          .map(name -> name.substring(0, name.length() - ".key".length()))
          .forEach(task -> kept.results.put(task, read(task, stored)));
    } catch (IOException | IllegalArgumentException e) {
      // As if nothing had been run.
      kept.results.clear();
    }
    return kept;
  }

  private static Kept read(String task, Properties stored) {
    TaskStanding result =
        new TaskStanding(
            task,
            TaskStanding.State.valueOf(stored.getProperty(task + ".state", "")),
            stored.getProperty(task + ".message", ""),
            stored.getProperty(task + ".place", ""),
            stored.getProperty(task + ".printed", ""),
            Set.of());
    return new Kept(stored.getProperty(task + ".key"), result);
  }

  /** The result of a task, if it is one of what the key stands for. */
  Optional<TaskStanding> of(String task, String key) {
    return Optional.ofNullable(results.get(task))
        .filter(kept -> kept.key().equals(key))
        .map(Kept::result);
  }

  private static void store(Properties stored, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      stored.store(out, "What ./p02 check found. Delete it at any time.");
    }
  }

  /** Forgets a task's result, since one that came later cannot be kept. */
  void forget(String task) {
    results.remove(task);
  }

  /** Keeps a result. */
  void keep(String key, TaskStanding result) {
    results.put(result.number(), new Kept(key, result));
  }

  /** Writes the file, all of it or nothing. */
  void save() {
    Properties stored = new Properties();
    results.forEach(
        (task, kept) -> {
          stored.setProperty(task + ".key", kept.key());
          stored.setProperty(task + ".state", kept.result().state().name());
          stored.setProperty(task + ".message", kept.result().message());
          stored.setProperty(task + ".place", kept.result().place());
          stored.setProperty(task + ".printed", kept.result().printed());
        });
    try {
      WholeFile.write(file, fresh -> store(stored, fresh));
    } catch (IOException e) {
      // A full disk must not keep the board from anybody: the next run does the work again.
      return;
    }
  }
}
