package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.failure.CommandWord;
import p02.engine.who.Member;
import p02.engine.who.People;

@DisplayName("A download, as an instructor hands it to grade")
class DownloadMarkedTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final String PLACE = "exercises/src/main/java/p02/problem31/ReluNetwork.java";

  @TempDir Path folder;

  /** What a command printed and returned. */
  private record Run(int code, String out, String err) {}

  private static Run grade(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    int code =
        Main.commandLine(HOME, new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(words);
    return new Run(code, out.toString(), err.toString());
  }

  private static String source(String before, String after) throws IOException {
    Path sample = HOME.resolve("grader/samples/anna-perfect").resolve(PLACE);
    return Files.readString(sample).replace(before, after);
  }

  private byte[] packed(String path, String text) throws IOException {
    Path zip = folder.resolve("packed.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      add(out, path, text.getBytes(StandardCharsets.UTF_8));
    }
    return Files.readAllBytes(zip);
  }

  private static void add(ZipOutputStream out, String path, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(path));
    out.write(content);
  }

  private Path download() throws IOException {
    Path zip = folder.resolve("download.zip");
    byte[] right = packed(PLACE, source("", ""));
    byte[] wrong = packed(PLACE, source("Math.max(0, z)", "Math.max(1, z)"));
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      add(out, "Anna Müller_1_assignsubmission_file/p02.zip", right);
      add(out, "Ben_2_assignsubmission_file/new.zip", right);
      add(out, "Ben_2_assignsubmission_file/old.zip", wrong);
      add(out, "Cleo_3_assignsubmission_file/Antworten.docx", new byte[9]);
      add(out, "Zwei_9_assignsubmission_file/Antworten.docx", new byte[9]);
    }
    return zip;
  }

  @Test
  void shouldGiveEveryStudentARowAndMarkWhatWasChosen() throws IOException {
    Path download = download();
    Path roster = folder.resolve("worksheet.csv");
    Files.writeString(
        roster,
        "Identifier;Full name;Email address;Last modified (submission);Group\n"
            + "Participant 1;Anna Müller;;2026-01-31 10:00;\n"
            + "Participant 2;Ben;ben@uni.example;2026-02-01 10:00;\n"
            + "Participant 3;Cleo;;-;\nParticipant 4;Dora;;-;\n"
            + "Participant 5;Eva Öz;eva@uni.example;-;Zwei\nParticipant 6;Finn;;-;Zwei\n");
    Path out = folder.resolve("marks");
    Object[] batch = {
      "batch", download, "--out", out, "--roster", roster, "--due", "2026-01-31T23:59"
    };
    Run first = grade(batch);
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(first.out())
        .contains("4 submissions, 1 graded")
        .contains("Roster: 6 people, 5 handed in, 1 handed in nothing; 0 submissions not on it")
        .contains("handed in nothing: Dora")
        .contains("Late: 1 of 4: Ben 1 day")
        .contains("late or not, nobody can tell: Cleo: -")
        .contains("NOT GRADED Ben: new.zip and old.zip differ")
        .contains("  ./grade choose %s Ben new.zip".formatted(CommandWord.of(out)))
        .contains("NOT GRADED Cleo: sent only Antworten.docx");
    assertThat(out.resolve("submissions.csv"))
        .content()
        .contains(
            "Ben_2_assignsubmission_file,,Ben,ben@uni.example,2,,1,Ben_2_assignsubmission_file,not_graded,");
    assertThat(People.read(out).team("Zwei_9_assignsubmission_file"))
        .containsExactly(
            new Member("", "Eva Öz", "eva@uni.example", "5"), new Member("", "Finn", "", "6"));
    Run choices = grade("choose", out, "ben@uni.example");
    assertThat(choices.out())
        .contains("Ben: say which counts", "choose %s Ben old.zip".formatted(CommandWord.of(out)));
    Run wrong = grade("choose", out, "Ben", "nwe.zip");
    assertThat(wrong.err())
        .contains(
            "Ben: nothing was chosen, since nothing sent is called nwe.zip: did you mean new.zip?")
        .hasLineCount(1);
    assertThat(out.resolve("choices")).doesNotExist();
    Run choose = grade("choose", out, "ben", "new.zip");
    assertThat(choose.code()).as(choose.err()).isZero();
    assertThat(grade("choose", out, "ben").out()).contains("Ben: new.zip was chosen");
    Run second = grade(batch);
    assertThat(second.out()).contains("4 submissions, 2 graded").doesNotContain("NOT GRADED Ben");
    String gradebook = Files.readString(out.resolve("gradebook.csv"));
    assertThat(gradebook.lines()).hasSize(5);
    assertThat(score(gradebook, "Ben_2")).isEqualTo(score(gradebook, "Anna Müller_1"));
  }

  private static String score(String gradebook, String name) {
    return gradebook
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.split(",")[2])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsTypedWrongShouldBeNamed() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("class/anna")).resolve("marks");
    Run marks = grade("batch", folder.resolve("class"), "--out", inside);
    assertThat(marks.code()).isEqualTo(ExitCode.USAGE);
    assertThat(marks.err()).contains("lies inside the submissions").hasLineCount(1);
    assertThat(inside).doesNotExist();
    Run command = grade("bacth", folder);
    assertThat(command.code()).isEqualTo(ExitCode.USAGE);
    assertThat(command.err()).contains("bacth", "Did you mean", "batch").hasLineCount(1);
    Run choose = grade("choose", folder, "nobody", "a.zip");
    assertThat(choose.code()).isEqualTo(ExitCode.USAGE);
    assertThat(choose.err()).contains("holds no results/").hasLineCount(1);
  }
}
