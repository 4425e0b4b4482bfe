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

@DisplayName("Points that students read")
class PublishedPointsTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> READ =
      List.of(
          "exercises/src/test/java",
          "handout/src/main/markdown",
          "grader/hidden/src/main/java",
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

  private List<String> complaints() throws IOException {
    return PublishedPoints.complaints(new Kit(home), assignment);
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
    change(handout, "`$[n, d]$` | 4 |", "`$[n, d]$` | 5 |");
    change(handout, "different scales (16 points", "different scales (17 points");
    change(
        "exercises/src/test/java/p02/problem31/ReluNetworkTest.java", "@Points(3)", "@Points(2.5)");
    assertThat(complaints())
        .containsExactlyInAnyOrder(
            "task 3.1.2: @Points in exercises/src/test says 2.5 points, the hidden tests count 3",
            "task 3.1.5: @Points in exercises/src/test says 2.5 points, the hidden tests count 3",
            "task 3.1.7: @Points in exercises/src/test says 2.5 points, the hidden tests count 3",
            "task 3.4.6: the table in handout/src/main/markdown says 5 points, the hidden tests count 4",
            "problem 3.4: the heading in handout/src/main/markdown says 17 points, the hidden tests count 16");
  }

  @Test
  @DisplayName("are written from what counts, and nothing else is")
  void shouldBeWritten() throws IOException {
    change("handout/src/main/markdown/3.4.md", "`$[n, d]$` | 4 |", "`$[n, d]$` | 5 |");
    change("handout/src/main/markdown/3.4.md", "scales (16 points", "scales (17 points");
    change("handout/src/main/markdown/0-start.md", "| 100 | 40 |", "| 101 | 40 |");
    change("README.md", "54 tasks, 100 points.", "54 tasks, 101 points.");
    assertThat(complaints())
        .contains("in all: README.md says 101 points, the hidden tests count 100");
    change(
        "exercises/src/test/java/p02/problem31/ReluNetworkTest.java", "@Points(3)", "@Points(2.5)");
    change(
        "grader/hidden/src/main/java/p02/hidden/problem31/package-info.java",
        "points = 16",
        "points = 15");
    assertThat(PointsWriter.write(new Kit(home), assignment))
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "ReluNetworkTest.java", "0-start.md", "3.4.md", "package-info.java", "README.md");
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
            "task 3.4.6: the table in handout/src/main/markdown does not say how many points it has (4)",
            "task 3.4.9: the table in handout/src/main/markdown gives it points, but there is no such thing in the hidden tests");
  }
}
