package p02.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What students get")
class ReleaseTreeTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  private static final String GIVEN = "p02/repository/given.sha256";

  @TempDir private Path folder;

  @Test
  @DisplayName("holds the command, the tutorial programs and their data, and no solutions")
  void shouldHoldTutorials() throws IOException {
    Map<String, Integer> modes = modes(HOME);

    assertThat(modes).containsEntry("p02/p02", 0100755).containsEntry("p02/mvnw", 0100755);
    assertThat(modes)
        .containsKeys(
            "p02/p02.cmd",
            "p02/repository/kit.jar",
            "p02/pom.xml",
            "p02/exercises/src/tutorials/java/p02/lab/Main.java",
            "p02/exercises/src/tutorials/resources/p02/lab/data/train-images-idx3-ubyte.gz",
            "p02/exercises/src/tutorials/resources/p02/lab/page/observable-plot/LICENSE");
    assertThat(modes.keySet())
        .noneMatch(
            name ->
                name.contains("solutions/") || name.contains("grader/") || name.endsWith(".tsv"));
  }

  @Test
  @DisplayName("holds the marker's shared modules as jars with sources, in one version")
  void shouldHoldSharedModulesAsJars() throws IOException {
    SortedMap<String, byte[]> files = ReleaseTree.of(HOME).files();
    String version = SharedModules.below(HOME).version();

    assertThat(new String(files.get("pom.xml"), StandardCharsets.UTF_8))
        .contains("<p02.shared>" + version + "</p02.shared>");
    for (String name : List.of("p02-precheck", "p02-meter", "p02-door", "p02-student")) {
      String path = "repository/p02/%s/%s/%s-%s".formatted(name, version, name, version);
      assertThat(files).containsKeys(path + ".jar", path + "-sources.jar", path + ".pom");
      assertThat(new String(files.get(path + ".pom"), StandardCharsets.UTF_8))
          .contains("<version>" + version + "</version>")
          .doesNotContain("<version>1.0.0</version>");
    }
  }

  @Test
  @DisplayName("has another version as soon as one byte of a shared module is another")
  void shouldNameVersionsByContent() throws IOException {
    SharedModules shared = SharedModules.below(HOME);
    SortedMap<String, SharedModule> other = new TreeMap<>(shared.modules());
    other.replaceAll(
        (name, module) -> new SharedModule(module.pom(), new byte[] {1}, module.sources()));

    assertThat(new SharedModules(other, shared.parents()).version()).isNotEqualTo(shared.version());
  }

  @Test
  @DisplayName("is the same bytes twice")
  void shouldBeReproducible() throws IOException {
    assertThat(bytes(HOME)).isEqualTo(bytes(HOME));
  }

  @Test
  @DisplayName("does not hold the runs that an author made of the tutorials")
  void shouldLeaveRunsOut() throws IOException {
    Path answers = Files.createDirectories(folder.resolve("exercises/answers"));
    Files.writeString(answers.resolve("runs.csv"), "tutorial\n");
    Files.writeString(answers.resolve("3.1.md"), "# 3.1\n");

    assertThat(modes(folder).keySet()).containsExactly("p02/exercises/answers/3.1.md", GIVEN);
  }

  @Test
  @DisplayName("holds the handout, and not the experiments' results, which answer its questions")
  void shouldLeaveResultsOut() throws IOException {
    Path built = Files.createDirectories(folder.resolve("handout/target"));
    Files.writeString(built.resolve("handout.html"), "<h1>Tasks</h1>\n");
    Files.writeString(built.resolve("results.html"), "<h1>Results</h1>\n");

    assertThat(modes(folder).keySet()).containsExactly("p02/handout.html", GIVEN);
  }

  private static Map<String, Integer> modes(Path home) throws IOException {
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes(home)))
            .get()) {
      return Collections.list(zip.getEntries()).stream()
          .collect(
              Collectors.toMap(
                  ZipArchiveEntry::getName,
                  ZipArchiveEntry::getUnixMode,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static byte[] bytes(Path home) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StudentZip.write(ReleaseTree.of(home), bytes);
    return bytes.toByteArray();
  }
}
