package p02.engine.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.model.Assignment;
import p02.engine.model.Task;
import p02.engine.report.NumberStyle;

@DisplayName("Points that students read")
class PublishedPointsTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> READ =
      List.of(
          "exercises/src/test/java",
          "handout/src/main/markdown",
          "grader/hidden/src/main/java",
          "solutions/src/test/resources/facts.tsv",
          "README.md");

  @TempDir Path home;
  private Assignment assignment;

  @BeforeEach
  void copy() throws IOException {
    assignment = HiddenTests.read(new Kit(HOME).hiddenJar()).assignment();
    for (String folder : READ) {
      try (Stream<Path> files = Files.walk(HOME.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path target = home.resolve(HOME.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  private String points(String number) {
    double points =
        assignment.problems().stream()
            .flatMap(
                problem ->
                    problem.number().equals(number)
                        ? Stream.of(problem.points())
                        : problem.tasks().stream()
                            .filter(task -> task.number().equals(number))
                            .map(Task::points))
            .findFirst()
            .orElseThrow();
    return NumberStyle.text(points);
  }

  private String all() {
    return NumberStyle.text(assignment.points());
  }

  private List<String> complaints() throws IOException {
    return PublishedPoints.complaints(new Kit(home), assignment);
  }

  /** How a public test of a task begins. */
  private static String tagged(String task, String points) {
    return "@Tag(\"%s\")\n  @Points(%s)".formatted(task, points);
  }

  /** Changes what one file says, and makes sure that it said it. */
  private void change(String file, String from, String to) throws IOException {
    Path path = home.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  @DisplayName("are those that count")
  void shouldFit() throws IOException {
    assertThat(complaints()).isEmpty();
  }

  @Test
  @DisplayName("are named with their place where they are behind")
  void shouldNameWhatIsBehind() throws IOException {
    String handout = "handout/src/main/markdown/3.4.md";
    change(handout, "`$[n, d]$` | %s |".formatted(points("3.4.6")), "`$[n, d]$` | 95 |");
    change(handout, "scales (%s points".formatted(points("3.4")), "scales (96 points");
    change("handout/src/main/markdown/0-start.md", "beside the " + all(), "beside the 97");
    String test = "exercises/src/test/java/p02/problem31/ReluNetworkTest.java";
    change(test, tagged("3.1.2", points("3.1.2")), tagged("3.1.2", "2.25"));
    assertThat(complaints())
        .containsExactlyInAnyOrder(
            "task 3.1.2: @Points in exercises/src/test says 2.25 points, the hidden tests count "
                + points("3.1.2"),
            "task 3.4.6: the table in handout/src/main/markdown says 95 points, the hidden tests count "
                + points("3.4.6"),
            "problem 3.4: the heading in handout/src/main/markdown says 96 points, the hidden tests count "
                + points("3.4"),
            "in all: the handout, on written answers says 97 points, the hidden tests count "
                + all());
  }

  @Test
  @DisplayName("are written from what counts, and nothing else is")
  void shouldBeWritten() throws IOException {
    String facts = "solutions/src/test/resources/facts.tsv";
    for (String file : List.of("handout/src/main/markdown/3.4.md", facts)) {
      change(file, "`$[n, d]$` | %s |".formatted(points("3.4.6")), "`$[n, d]$` | 95 |");
      change(file, "scales (%s points".formatted(points("3.4")), "scales (9 points");
    }
    for (String file : List.of("handout/src/main/markdown/0-start.md", facts)) {
      change(file, "| %s | 40 |".formatted(all()), "| 97 | 40 |");
      change(file, "beside the %s of".formatted(all()), "beside the 97 of");
    }
    change("README.md", "54 tasks, %s points.".formatted(all()), "54 tasks, 97 points.");
    assertThat(complaints())
        .contains("in all: README.md says 97 points, the hidden tests count " + all());
    String test = "exercises/src/test/java/p02/problem31/ReluNetworkTest.java";
    change(test, tagged("3.1.2", points("3.1.2")), tagged("3.1.2", "2.25"));
    change(
        "grader/hidden/src/main/java/p02/hidden/problem31/package-info.java",
        "points = " + points("3.1"),
        "points = 15.5");
    assertThat(PointsWriter.write(new Kit(home), assignment))
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "ReluNetworkTest.java",
            "0-start.md",
            "3.4.md",
            "package-info.java",
            "README.md",
            "facts.tsv");
    assertThat(complaints()).isEmpty();
    for (String folder : READ) {
      try (Stream<Path> files = Files.walk(home.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(file).hasSameBinaryContentAs(HOME.resolve(home.relativize(file)));
        }
      }
    }
    assertThat(PointsWriter.write(new Kit(home), assignment)).isEmpty();
  }

  @Test
  @DisplayName("are asked for where they are missing, and refused where there is no task")
  void shouldNameWhatIsMissing() throws IOException {
    String handout = "handout/src/main/markdown/3.4.md";
    change(handout, "| 3.4.6 |", "| 3.4.9 |");
    assertThat(complaints())
        .containsExactlyInAnyOrder(
            "task 3.4.6: the table in handout/src/main/markdown does not say how many points it has (%s)"
                .formatted(points("3.4.6")),
            "task 3.4.9: the table in handout/src/main/markdown gives it points, but there is no such thing in the hidden tests");
  }
}
