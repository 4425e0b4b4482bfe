package p02.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.TypedCommand.HOME;
import static p02.desk.TypedCommand.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A download of Moodle, marked for real: anna has everything, ben a few slips, and the third
 * archive is none.
 *
 * @param marks what the batch wrote
 */
record MarkedDownload(Path marks) {
  static final String ANNA = "Anna Müller_4711_assignsubmission_file";
  static final String BEN = "Ben O_Neil_4712_assignsubmission_file";
  static final String ZOE = "محمد_4713_assignsubmission_file";

  /** Marks it in a folder. */
  static MarkedDownload in(Path room) throws IOException {
    Path inbox = room.resolve("download");
    CopiedFolder.of(HOME.resolve("grader/samples/anna-perfect"), inbox.resolve(ANNA));
    CopiedFolder.of(
        HOME.resolve("grader/samples/ben-good-with-slips"), inbox.resolve(BEN.replace("O_", "O'")));
    Files.writeString(inbox.resolve(ZOE + ".zip"), "no zip");
    Path marks = room.resolve("marks");
    String people = "platform;name\n4711;Müller, Anna\n4712;Ben O'Neil\n4713;محمد\n";
    Path roster = Files.writeString(room.resolve("people.csv"), people);
    assertThat(grade("batch", inbox, "--out", marks, "--roster", roster).code()).isEqualTo(3);
    return new MarkedDownload(marks);
  }

  /** The points of one submission, as the gradebook has them. */
  String score(String id) throws IOException {
    return Files.readAllLines(marks.resolve("gradebook.csv")).stream()
        .filter(line -> line.startsWith(id + ","))
        .map(line -> line.split(",")[2])
        .findFirst()
        .orElseThrow();
  }
}
