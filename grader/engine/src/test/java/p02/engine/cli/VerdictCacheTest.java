package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A batch that runs again")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdictCacheTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  @TempDir static Path folder;

  private Path submissions;
  private Path marks;

  @BeforeAll
  void markTwoSamples() throws IOException {
    submissions = folder.resolve("submissions");
    for (String sample : List.of("ben-good-with-slips", "dora-does-not-compile")) {
      copy(HOME.resolve("grader/samples").resolve(sample), submissions.resolve(sample));
    }
    marks = folder.resolve("marks");
    assertThat(grade("batch", submissions, "--out", marks)).contains("2 submissions, 2 graded");
  }

  @Test
  void shouldWriteTheSameBytes() throws IOException {
    Map<String, String> first = contents(marks);
    grade("batch", submissions, "--out", marks);
    assertThat(contents(marks)).isEqualTo(first);
    grade("batch", submissions, "--out", marks, "--fresh");
    assertThat(contents(marks)).isEqualTo(first);
  }

  @Test
  void shouldTakeWhatIsKept() throws IOException {
    Path other = copy(marks, folder.resolve("planted"));
    for (Path page : pages(other)) {
      Files.writeString(page, Files.readString(page).replace("PASSED", "OUT_OF_FUEL"));
    }
    grade("batch", submissions, "--out", other);
    assertThat(grade("diff", marks, other)).contains("2 of 2 submissions differ");
    assertThat(grade("diff", marks, marks)).contains("0 of 2 submissions differ");
  }

  /** One page is torn; the other is whole, tells lies, and was written under other tests. */
  @Test
  void shouldMarkAnewWhatIsTornOrOtherHiddenTestsJudged() throws IOException {
    Map<String, String> first = contents(marks);
    Path other = copy(marks, folder.resolve("older"));
    for (Path page : pages(other)) {
      String text = Files.readString(page);
      if (text.contains("NOT_COMPILED")) {
        String kit = text.replaceAll("\"kit\":\"[0-9a-f]{64}\"", "\"kit\":\"old\"");
        assertThat(kit).isNotEqualTo(text);
        Files.writeString(page, kit.replace("NOT_COMPILED", "OUT_OF_FUEL"));
      } else {
        Files.writeString(page, text.substring(0, text.length() / 2));
      }
    }
    grade("batch", submissions, "--out", other);
    assertThat(contents(other)).isEqualTo(first);
  }

  @Test
  void shouldForgetWhatWasTakenBack() throws IOException {
    Path fewer = copy(submissions, folder.resolve("fewer"));
    Path other = copy(marks, folder.resolve("pruned"));
    try (Stream<Path> files = Files.walk(fewer.resolve("dora-does-not-compile"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    grade("batch", fewer, "--out", other);
    assertThat(pages(other)).hasSize(1);
  }

  private static String grade(Object... arguments) {
    StringWriter out = new StringWriter();
    String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    Main.commandLine(HOME, new PrintWriter(out, true), new PrintWriter(out, true)).execute(words);
    return out.toString();
  }

  private static List<Path> pages(Path marks) throws IOException {
    try (Stream<Path> files = Files.list(marks.resolve("cache"))) {
      return files.sorted().toList();
    }
  }

  /** Every file's name and content, but for the one that tells the time. */
  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("timings.csv")) {
          all.put(root.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return all;
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
