package p02.engine.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import p02.engine.batch.ShardNote;
import p02.engine.failure.UserMistake;

/**
 * The marks of one shard.
 *
 * @param folder where they are
 * @param note what it says of itself
 */
record ShardFolder(Path folder, ShardNote note) {

  /**
   * Opens one.
   *
   * @throws UserMistake if it holds no marks of a shard, or not all of them
   */
  static ShardFolder open(Path folder) {
    ShardFolder opened = new ShardFolder(folder, ShardNote.read(folder));
    for (String id : opened.note.submissions()) {
      for (String file : List.of("results/" + id + ".json", "reports/" + id + ".html")) {
        if (!Files.isRegularFile(folder.resolve(file))) {
          throw new UserMistake(
              "%s: %s is missing. Mark shard %s again"
                  .formatted(folder, file, opened.note.shard()));
        }
      }
    }
    return opened;
  }

  /** The files of one of its folders, as {@code results}, in order; none if it has no such. */
  List<Path> files(String name) throws IOException {
    Path place = folder.resolve(name);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(ShardFolder::isFinished).sorted().toList();
    }
  }

  /** What begins with a dot was being written when a machine died. */
  private static boolean isFinished(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  /** The rows of one of its tables, the header first. */
  List<List<String>> table(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new UserMistake("%s is missing. Mark shard %s again".formatted(file, note.shard()));
    }
    try (CSVParser parser =
        CSVParser.parse(Files.readString(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }
}
