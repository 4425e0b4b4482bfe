package p02.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.TypedCommand.HOME;
import static p02.desk.TypedCommand.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import p02.desk.CopiedFolder;
import p02.desk.TypedCommand;

/** A class of three, marked for real: anna has everything, ben and zoe leave half of 3.4.6 out. */
final class DecidingClass {
  private static final Path PERFECT = HOME.resolve("grader/samples/anna-perfect");
  private static final String LOSS = "exercises/src/main/java/p02/problem34/RegressionLoss.java";
  private static final String RIGHT = "return 0.5 * size.add(fit).sumNumber().doubleValue();";

  final Path inbox;
  final Path marks;
  private final Path roster;

  DecidingClass(Path room) throws IOException {
    inbox = room.resolve("inbox");
    marks = room.resolve("marks");
    roster = room.resolve("roster.csv");
    CopiedFolder.of(PERFECT, inbox.resolve("anna"));
    CopiedFolder.of(PERFECT, inbox.resolve("ben"));
    CopiedFolder.of(PERFECT, inbox.resolve("zoe"));
    loss("ben", "return 0.37 * size.add(fit).sumNumber().doubleValue();");
    loss("zoe", "return 37 * size.add(fit).sumNumber().doubleValue() / 100;");
    Files.writeString(
        roster,
        """
        submission,student,submitted
        anna,anna,2026-02-01T10:00
        ben,anna-b,2026-02-03T10:00
        zoe,anna-c,2026-02-06T10:00
        """);
  }

  /** Replaces the line of a student's code that computes 3.4.6. */
  void loss(String who, String line) throws IOException {
    Path file = inbox.resolve(who).resolve(LOSS);
    String perfect = Files.readString(PERFECT.resolve(LOSS));
    assertThat(perfect).contains(RIGHT);
    Files.writeString(file, perfect.replace(RIGHT, line));
  }

  TypedCommand batch() {
    return grade(
        "batch",
        inbox,
        "--out",
        marks,
        "--roster",
        roster,
        "--due",
        "2026-02-02T23:59",
        "--jobs",
        "1",
        "--sandbox",
        "none");
  }

  String finalLine(String who) throws IOException {
    return Files.readAllLines(marks.resolve("final.csv")).stream()
        .filter(line -> line.startsWith(who + ","))
        .findFirst()
        .orElseThrow();
  }

  String report(String who) throws IOException {
    return Files.readString(marks.resolve("reports").resolve(who + ".html"));
  }
}
