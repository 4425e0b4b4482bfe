package p02.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.desk.marks.FinalMark;
import p02.engine.batch.Attendance;
import p02.engine.batch.Roster;
import p02.engine.intake.Inbox;
import p02.engine.intake.KnownNames;
import p02.engine.model.Intake;
import p02.engine.model.Submission;

/**
 * A folder of {@code resources} for each: {@code sent.txt} lists a download in the shape that the
 * platform's own source gives it, {@code table.csv} is the platform's table as downloaded, {@code
 * rows.txt} says what rows there must be, whose they are and what mark each gets here, {@code
 * expected.csv} is the table byte for byte as it must come back, {@code said.txt} what must be
 * said.
 */
@DisplayName("From a platform's download to its own table, and no other byte")
class RoundTripTest {
  private static final Path SHAPES = Path.of("src/test/resources/p02/desk/platform");
  private static final KnownNames NAMES =
      new KnownNames(Set.of("problem31"), Set.of(), name -> false, name -> false);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canvas",
        "canvas-semicolons",
        "moodle-german",
        "moodle-flat",
        "moodle-teams",
        "moodle-blind"
      })
  void shouldGoRound(String shape) throws Exception {
    Path given = SHAPES.resolve(shape);
    MadeDownload download = MadeDownload.read(given.resolve("sent.txt"));
    List<String> rows = rows(download.zip(folder.resolve("class.zip")), given);
    assertThat(rows(download.unpacked(folder.resolve("class")), given)).isEqualTo(rows);
    assertThat(rows.stream().map(RoundTripTest::withoutMark))
        .containsExactlyElementsOf(
            Files.readAllLines(given.resolve("rows.txt")).stream()
                .map(RoundTripTest::withoutMark)
                .toList());
    Edit edit = edit(shape, Files.readAllBytes(given.resolve("table.csv")), marks(given));
    assertThat(edit.bytes()).asString().isEqualTo(Files.readString(given.resolve("expected.csv")));
    assertThat(Stream.concat(edit.open().stream().map("OPEN "::concat), edit.notes().stream()))
        .containsExactlyElementsOf(Files.readAllLines(given.resolve("said.txt")));
  }

  /** Name of the row, whose it is by the roster, and why there is nothing to mark. */
  private List<String> rows(Path submissions, Path given) throws Exception {
    Roster roster = Roster.read(given.resolve("table.csv"), Map.of());
    List<String> rows = new ArrayList<>();
    try (Inbox inbox = Inbox.open(submissions, NAMES)) {
      Attendance attendance = Attendance.of(roster, inbox.entries(), Map.of());
      assertThat(attendance.twice()).isEmpty();
      for (Inbox.Entry entry : inbox.entries()) {
        String whose =
            Optional.ofNullable(attendance.whose().get(entry.id()))
                .map(person -> person.name().isEmpty() ? person.platform() : person.name())
                .orElse("nobody");
        rows.add(String.join("\t", entry.id(), whose, told(entry.read())));
      }
      rows.add("nothing from\t%s\t".formatted(String.join("; ", attendance.missing())));
    }
    return rows;
  }

  private static String told(Intake read) {
    return read instanceof Submission ? "" : ((Intake.Unreadable) read).reason();
  }

  private static String withoutMark(String row) {
    return row.replaceFirst("\t[0-9.]+$", "\t");
  }

  private static List<FinalMark> marks(Path given) throws IOException {
    Map<String, FinalMark> marks = new TreeMap<>();
    for (String row : Files.readAllLines(given.resolve("rows.txt"))) {
      String[] parts = row.split("\t", -1);
      if (!parts[0].equals("nothing from")) {
        marks.put(
            parts[0],
            parts[2].matches("[0-9.]+")
                ? Some.mark(parts[0], "", Double.parseDouble(parts[2]))
                : Some.open(parts[0]));
      }
    }
    return List.copyOf(marks.values());
  }

  private static Edit edit(String shape, byte[] table, List<FinalMark> marks) {
    return shape.startsWith("canvas")
        ? CanvasGradebook.edit(
            table, marks, new CanvasGradebook.Options(Optional.of("90211"), false))
        : MoodleWorksheet.edit(table, marks, MoodleWorksheet.Options.NONE);
  }
}
