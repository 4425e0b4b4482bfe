package p02.desk.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import p02.desk.marks.Marks;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last marks of a class, and those before, which differ from them. A batch that changes nothing
 * changes no history, so that the same marks give the same pages however often they are made.
 *
 * @param previous marks before the last change; nothing as long as there was none
 * @param current the last marks
 */
public record History(Optional<Snapshot> previous, Snapshot current) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * What is known, without noting anything.
   *
   * @throws UserMistake if the file is damaged
   */
  public static Optional<History> read(Path folder) throws IOException {
    Path file = file(folder);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readAllBytes(file), History.class));
    } catch (JacksonException e) {
      throw new UserMistake(
          "%s is damaged. Delete it: only what changed since the last marking is lost"
              .formatted(file));
    }
  }

  /** Notes the marks of a batch that has just ended. */
  public static History note(Marks marks) throws IOException {
    Snapshot now = Snapshot.of(marks.results());
    Optional<History> before = read(marks.folder());
    History after =
        before
            .filter(known -> known.current().equals(now))
            .orElseGet(() -> new History(before.map(History::current), now));
    if (!before.equals(Optional.of(after))) {
      write(marks.folder(), after);
    }
    return after;
  }

  /** Takes submissions out of both. */
  public static boolean forget(Path folder, Set<String> submissions) throws IOException {
    Optional<History> known = read(folder);
    if (known.isEmpty()) {
      return false;
    }
    History left =
        new History(
            known.get().previous().map(each -> each.without(submissions)),
            known.get().current().without(submissions));
    boolean changes = !left.equals(known.get());
    if (changes) {
      write(folder, left);
    }
    return changes;
  }

  private static void write(Path folder, History history) throws IOException {
    OwnerOnly.write(file(folder), MAPPER.writeValueAsBytes(history));
  }

  private static Path file(Path folder) {
    return folder.resolve("history.json");
  }

  /** What a submission had before, if that was something else. */
  public Optional<Snapshot.Mark> before(String submission) {
    return previous
        .map(each -> each.marks().get(submission))
        .filter(mark -> !mark.equals(current.marks().get(submission)));
  }
}
