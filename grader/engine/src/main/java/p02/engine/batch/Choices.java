package p02.engine.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.intake.Inbox;
import p02.engine.intake.Origin;

/**
 * What the instructor chose where a student sent several things: a text file for each submission in
 * {@code choices/}, to which lines are only ever added; the last one counts, for whom it was made.
 *
 * @param folder of marks
 */
public record Choices(Path folder) implements Inbox.Choices {

  @Override
  public Optional<String> of(String id, Origin origin) {
    return last(id).filter(each -> each.isFor(origin)).map(Choice::file);
  }

  /** Whether what was chosen under this id was for somebody else, so that it does not count. */
  public boolean isForAnother(String id, Origin origin) {
    return last(id).filter(each -> !each.isFor(origin)).isPresent();
  }

  private Optional<Choice> last(String id) {
    Path file = file(id);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines =
          Files.readAllLines(file).stream().filter(each -> !each.isBlank()).toList();
      return lines.isEmpty()
          ? Optional.empty()
          : Optional.of(read(file, lines.get(lines.size() - 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static Choice read(Path file, String line) {
    return Choice.read(line)
        .orElseThrow(
            () ->
                new UserMistake(
                    "%s: its last line is no choice. Delete the line, and choose again"
                        .formatted(file)));
  }

  /**
   * Notes a choice; the next batch into this folder goes by it.
   *
   * @param id of a submission
   * @param origin who sent it
   * @param name what its archive or file is called
   * @throws UserMistake if that is no name, or nothing can be written
   */
  public void choose(String id, Origin origin, String name) {
    if (name.isBlank() || name.lines().count() > 1) {
      throw new UserMistake("FILE: name the archive or file that counts");
    }
    try {
      OwnerOnly.folder(folder.resolve("choices"));
      String before = Files.exists(file(id)) ? Files.readString(file(id)) : "";
      String after = before + Choice.of(name.strip(), origin).line() + "\n";
      OwnerOnly.write(file(id), after.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserMistake("%s: cannot write there (%s)".formatted(file(id), Causes.reason(e)));
    }
  }

  private Path file(String id) {
    return folder.resolve("choices").resolve(id + ".txt");
  }
}
