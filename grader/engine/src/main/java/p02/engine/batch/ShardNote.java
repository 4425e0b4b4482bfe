package p02.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a shard says of itself, so that only shards of one class, marked alike, are ever joined.
 *
 * @param shard which one
 * @param conditions what all shards must have in common, by what it is called: kit, submissions, …
 * @param submissions its own, in order
 * @param attendance of the whole class in the first shard; none in the others
 * @param ignored names of files that are no submission
 */
public record ShardNote(
    Shard shard,
    SortedMap<String, String> conditions,
    List<String> submissions,
    Attendance attendance,
    List<String> ignored) {
  private static final String NAME = "shard.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Copies the collections. */
  public ShardNote {
    conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    submissions = List.copyOf(submissions);
    ignored = List.copyOf(ignored);
  }

  /**
   * Reads the note of a folder of marks.
   *
   * @throws UserMistake if it has none, or a damaged one
   */
  public static ShardNote read(Path folder) {
    Path note = folder.resolve(NAME);
    if (!Files.isRegularFile(note)) {
      throw new UserMistake(
          "%s holds no marks of a shard (no %s). Mark it with grade batch … --shard I/N"
              .formatted(folder, NAME));
    }
    try {
      return JSON.readValue(Files.readString(note), ShardNote.class);
    } catch (IOException e) {
      throw new UserMistake("%s cannot be read (%s)".formatted(note, Causes.reason(e)));
    } catch (JacksonException e) {
      throw new UserMistake("%s is damaged. Mark that shard again".formatted(note));
    }
  }

  /** Writes it; it is the last file of a shard, so that one without it was not finished. */
  void write(Path folder) throws IOException {
    String text = JSON.writeValueAsString(this) + "\n";
    OwnerOnly.write(folder.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes it away: what is marked into a folder next may be something else. */
  static void remove(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }
}
