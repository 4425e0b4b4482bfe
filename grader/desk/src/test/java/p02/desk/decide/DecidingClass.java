package p02.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import p02.engine.cli.Main;

/** A class of three, marked for real: anna has everything, ben and zoe leave half of 3.4.6 out. */
final class DecidingClass {
  static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Path PERFECT = HOME.resolve("grader/samples/anna-perfect");
  private static final String LOSS = "exercises/src/main/java/p02/problem34/RegressionLoss.java";
  private static final String RIGHT = "return 0.5 * size.add(fit).sumNumber().doubleValue();";

  final Path inbox;
  final Path marks;
  private final Path roster;

  record Run(int code, String out, String err) {}

  DecidingClass(Path room) throws IOException {
    inbox = room.resolve("inbox");
    marks = room.resolve("marks");
    roster = room.resolve("roster.csv");
    copy(PERFECT, inbox.resolve("anna"));
    copy(PERFECT, inbox.resolve("ben"));
    copy(PERFECT, inbox.resolve("zoe"));
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

  Run batch() {
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

  static Run grade(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(HOME, new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  /** A command that must work; what it prints. */
  static String done(Object... arguments) {
    Run run = grade(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** A command that must be refused; its one line. */
  static String refused(Object... arguments) {
    Run run = grade(arguments);
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.err().lines().toList()).hasSize(1);
    return run.err();
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

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
