package p02.engine.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What students get")
class StudentZipTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  @DisplayName("holds the command, the tutorial programs and their data, and no solutions")
  void shouldHoldTutorials() throws IOException {
    Map<String, Integer> modes = modes(HOME);

    assertThat(modes).containsEntry("p02/p02", 0100755).containsEntry("p02/mvnw", 0100755);
    assertThat(modes)
        .containsKeys(
            "p02/p02.cmd",
            "p02/pom.xml",
            "p02/grader/kit.jar",
            "p02/exercises/src/tutorials/java/p02/lab/Main.java",
            "p02/exercises/src/tutorials/resources/p02/lab/data/train-images-idx3-ubyte.gz",
            "p02/exercises/src/tutorials/resources/p02/lab/page/observable-plot/LICENSE");
    assertThat(modes.keySet())
        .noneMatch(
            name ->
                name.contains("solutions/")
                    || name.matches(
                        "p02/grader/(?!(?:shipped|meter|precheck|student)/|kit\\.jar).*"));
  }

  @Test
  @DisplayName("does not hold the runs that an author made of the tutorials")
  void shouldLeaveRunsOut() throws IOException {
    Path answers = Files.createDirectories(folder.resolve("exercises/answers"));
    Files.writeString(answers.resolve("runs.csv"), "tutorial\n");
    Files.writeString(answers.resolve("3.1.md"), "# 3.1\n");

    assertThat(modes(folder).keySet()).containsExactly("p02/exercises/answers/3.1.md");
  }

  @Test
  @DisplayName("holds the handout, and not the experiments' results, which answer its questions")
  void shouldLeaveResultsOut() throws IOException {
    Path built = Files.createDirectories(folder.resolve("handout/target"));
    Files.writeString(built.resolve("handout.html"), "<h1>Tasks</h1>\n");
    Files.writeString(built.resolve("results.html"), "<h1>Results</h1>\n");

    assertThat(modes(folder).keySet()).containsExactly("p02/handout.html");
  }

  private static Map<String, Integer> modes(Path home) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StudentZip.write(home, bytes);
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes.toByteArray()))
            .get()) {
      return Collections.list(zip.getEntries()).stream()
          .collect(Collectors.toMap(ZipArchiveEntry::getName, ZipArchiveEntry::getUnixMode));
    }
  }
}
