package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What ./p02 prints fits into 80 columns,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardWidthTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final String COUNT = "problem33/ParameterCount.java";

  /** Takes the place of every sample's own, so that an endless loop is among what is said. */
  private static final Path ENDLESS =
      SAMPLES.resolve("emil-endless-loop").resolve(StudentFolder.SOURCES + COUNT);

  private static final int COLUMNS = 80;

  private StudentFolder student;

  @BeforeAll
  void unpack(@TempDir Path temporary) throws IOException {
    student = StudentFolder.in(temporary);
  }

  /** Those with something to say: wrong and open, and not compiled. */
  static Stream<Path> samples() {
    return Stream.of("ben-good-with-slips", "dora-does-not-compile").map(SAMPLES::resolve);
  }

  @ParameterizedTest(name = "of {0}")
  @MethodSource("samples")
  void shouldFit(Path sample) throws IOException {
    takeOver(sample);
    student.write(COUNT, Files.readString(ENDLESS));

    // A zip's path is as long as the folder's.
    Stream<String> packed = student.run("pack").lines().filter(line -> !line.endsWith(".zip"));
    List<String> lines = Stream.concat(student.run("check").lines(), packed).toList();

    assertThat(lines).hasSizeGreaterThan(30);
    assertThat(lines)
        .filteredOn(line -> line.length() > COLUMNS)
        .as("lines of more than 80 columns")
        .isEmpty();
  }

  /** Puts a sample's sources in place of those that lie there. */
  private void takeOver(Path sample) throws IOException {
    Path sources = student.home().resolve(StudentFolder.SOURCES).getParent();
    try (Stream<Path> old = Files.walk(sources)) {
      for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    Path origin;
    try (Stream<Path> inside = Files.walk(sample)) {
      origin = inside.filter(each -> each.endsWith("src/main/java")).findFirst().orElse(sample);
    }
    try (Stream<Path> files = Files.walk(origin)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = sources.resolve(origin.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
