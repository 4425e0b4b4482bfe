package p02.engine.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import p02.engine.batch.ShardNote;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.files.SavedTable;

/**
 * The marks of one shard.
 *
 * @param folder where they are
 * @param note what it says of itself
 */
record ShardFolder(Path folder, ShardNote note) {
  private static final String RESULT = ".json";
  private static final String REPORT = ".html";

  /**
   * Opens one.
   *
   * @throws UserMistake if it holds no marks of a shard, or not all of them
   */
  static ShardFolder open(Path folder) {
    ShardFolder opened = new ShardFolder(folder, ShardNote.read(folder));
    opened.require("results", RESULT);
    opened.require("reports", REPORT);
    return opened;
  }

  /** Lists a folder once: to look for each file by itself takes far longer in a large class. */
  private void require(String place, String ending) {
    Set<String> there = new HashSet<>(names(place));
    for (String id : note.submissions()) {
      if (!there.contains(id + ending)) {
        throw new UserMistake(
            "%s: %s/%s is missing. Mark shard %s again"
                .formatted(folder, place, id + ending, note.shard()));
      }
    }
  }

  /** The results of its submissions. */
  List<Path> results() {
    return files("results", RESULT);
  }

  /** Their reports. */
  List<Path> reports() {
    return files("reports", REPORT);
  }

  private List<Path> files(String place, String ending) {
    Path there = folder.resolve(place);
    return note.submissions().stream().map(id -> there.resolve(id + ending)).toList();
  }

  /** All files of another of its folders, as {@code cache}; none if it has no such. */
  List<Path> files(String place) {
    Path there = folder.resolve(place);
    return names(place).stream().map(there::resolve).filter(Files::isRegularFile).toList();
  }

  /** What begins with a dot was being written when a machine died. */
  private List<String> names(String place) {
    Path there = folder.resolve(place);
    if (!Files.isDirectory(there)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(there)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    } catch (IOException e) {
      throw new UserMistake("%s cannot be read (%s)".formatted(there, Causes.reason(e)));
    }
  }

  /** The rows of one of its tables, the header first. */
  List<List<String>> table(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new UserMistake("%s is missing. Mark shard %s again".formatted(file, note.shard()));
    }
    try {
      SavedTable table = SavedTable.read(file);
      return table.header().isEmpty()
          ? List.of()
          : Stream.concat(Stream.of(table.header()), table.rows().stream()).toList();
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          "%s %s. Mark shard %s again".formatted(file, e.getMessage(), note.shard()));
    }
  }
}
