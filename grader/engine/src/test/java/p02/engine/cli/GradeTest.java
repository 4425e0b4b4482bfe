package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("grade, as an instructor types it")
class GradeTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Path SAMPLES = HOME.resolve("grader/samples");

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

  @Test
  void authorsGateShouldBeOpen() {
    Run run = grade("check");
    assertThat(run.out()).contains("76 points, all is well");
    assertThat(run.code()).isZero();
  }

  @Test
  void samplesShouldGetTheirMarksWhateverTheNumberOfJobs() throws IOException {
    Run one = grade("batch", SAMPLES, "--out", folder.resolve("one"), "--jobs", 1);
    Run two = grade("batch", SAMPLES, "--out", folder.resolve("two"), "--jobs", 2);
    assertThat(one.code()).isZero();
    assertThat(two.code()).isZero();
    assertThat(folder.resolve("one/gradebook.csv")).hasContent(golden());
    assertThat(contents(folder.resolve("two"))).isEqualTo(contents(folder.resolve("one")));
  }

  @Test
  void mistakesShouldGetOneLineAndCodeTwo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path text = Files.writeString(folder.resolve("notes.txt"), "no archive");
    Path corrupt = Files.writeString(folder.resolve("class.zip"), "no zip");
    Path out = folder.resolve("out");
    assertMisuse(grade("batch", folder.resolve("missing"), "--out", out), "does not exist");
    assertMisuse(grade("batch", empty, "--out", out), "holds no submission");
    assertMisuse(grade("batch", text, "--out", out), "neither a folder nor an archive");
    assertMisuse(grade("batch", corrupt, "--out", out), "damaged");
    assertMisuse(grade("batch", SAMPLES, "--out", text), "cannot write");
    assertMisuse(grade("batch", SAMPLES, "--out", out, "--jbos", "2"), "--jbos");
    assertMisuse(grade("batch", SAMPLES), "--out");
    assertMisuse(grade("batch", SAMPLES, "--out", out, "--jobs", "0"), "at least 1");
    assertMisuse(grade("mark", SAMPLES), "mark");
    assertMisuse(grade(), "say what to do");
  }

  @Test
  void unreadableSubmissionShouldBeNamedAndNotGraded() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("zoe.zip"), "no zip");
    Run run = grade("batch", inbox, "--out", folder.resolve("marks"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines().reduce((first, last) -> last))
        .hasValueSatisfying(last -> assertThat(last).startsWith("NOT GRADED zoe"));
    assertThat(folder.resolve("marks/gradebook.csv")).content().contains("zoe,,,76,,,,,");
    assertThat(folder.resolve("marks/results/zoe.json")).content().doesNotContain("\"score\"");
  }

  private static void assertMisuse(Run run, String word) {
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith("grade: ").contains(word).doesNotContain("Exception");
    assertThat(run.code()).isEqualTo(2);
  }

  /** Results and gradebook: everything that must not differ from run to run. */
  private static Map<String, String> contents(Path marks) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(marks)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("timings.csv")) {
          contents.put(marks.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }

  private static String golden() throws IOException {
    try (var in = GradeTest.class.getResourceAsStream("/samples-gradebook.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
