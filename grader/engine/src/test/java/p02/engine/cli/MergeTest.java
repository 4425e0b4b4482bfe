package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A class that several machines mark")
class MergeTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final Path SAMPLES = HOME.resolve("grader/samples");
  private static final int SHARDS = 3;

  @TempDir Path folder;

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
  @DisplayName("gets the same files as from one, but for what is about time")
  void shouldMergeToTheSameBytes() throws IOException {
    Path inbox = inbox();
    Run whole = batch(inbox, "whole");
    assertThat(whole.code()).isEqualTo(ExitCode.NOT_JUDGED);
    Path list = folder.resolve("class.json");
    assertThat(grade("list", inbox, "--out", list).out()).startsWith("6 submissions");
    Path[] parts = new Path[SHARDS];
    for (int i = 0; i < SHARDS; i++) {
      parts[i] = folder.resolve("part" + i);
      String shard = i + 1 + "/" + SHARDS;
      // One of them reads the class for itself.
      Run run =
          i == 0
              ? batch(inbox, "part" + i, "--shard", shard)
              : batch(inbox, "part" + i, "--shard", shard, "--list", list);
      assertThat(run.err()).isEmpty();
    }
    Path marks = folder.resolve("merged");
    assertThat(grade("merge", parts[0], parts[2], "--out", marks).err())
        .contains("1 of 3 shards are missing: 2/3")
        .hasLineCount(1);
    Files.createDirectories(marks.resolve("results"));
    Files.writeString(marks.resolve("results/gone.json"), "{}");
    // What a machine was writing when it died.
    Files.writeString(parts[1].resolve("results/.new-1"), "{");
    Run merged = grade("merge", parts[2], parts[0], parts[1], "--out", marks);
    assertThat(merged.code()).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(merged.out()).contains("3 shards, 6 submissions, 5 graded").contains("NOT GRADED");
    assertThat(contents(marks))
        .containsKey("answers/hanna-wrong-depth.json")
        .isEqualTo(contents(folder.resolve("whole")));
    assertThat(Files.readString(marks.resolve("results/_gustav.json"))).contains("also handed in");
    shouldRefuseWhatDoesNotBelong(parts, inbox);
    shouldRefuseAnotherList(inbox, list);
  }

  private void shouldRefuseAnotherList(Path inbox, Path list) throws IOException {
    Files.createDirectories(inbox.resolve("zoe"));
    assertThat(batch(inbox, "late", "--shard", "2/3", "--list", list).err())
        .contains("does not fit")
        .contains("zoe is not in both")
        .hasLineCount(1);
    Files.writeString(list, "{\"submissions\": {}}");
    assertThat(batch(inbox, "late", "--shard", "2/3", "--list", list).err())
        .contains("is no list that grade list of this kit wrote")
        .hasLineCount(1);
  }

  private void shouldRefuseWhatDoesNotBelong(Path[] parts, Path inbox) throws IOException {
    Path marks = folder.resolve("other");
    assertThat(grade("merge", parts[0], parts[0], parts[1], "--out", marks).err())
        .contains("are both shard 1/3");
    assertThat(grade("merge", folder.resolve("whole"), "--out", marks).err())
        .contains("holds no marks of a shard");
    batch(inbox, "strict", "--shard", "2/3", "--no-repair");
    assertThat(grade("merge", parts[0], folder.resolve("strict"), parts[2], "--out", marks).err())
        .contains("--no-repair")
        .hasLineCount(1);
    Files.delete(parts[1].resolve("reports").resolve(anyOf(parts[1])));
    assertThat(grade("merge", parts[0], parts[1], parts[2], "--out", marks).err())
        .contains("is missing. Mark shard 2/3 again");
  }

  private static String anyOf(Path part) throws IOException {
    try (Stream<Path> files = Files.list(part.resolve("reports"))) {
      return files.findFirst().orElseThrow().getFileName().toString();
    }
  }

  /**
   * Six names, of which two are of one student, one sends nothing, and one looks like a formula.
   */
  private Path inbox() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.copy(SAMPLES.resolve("gustav-zip.zip"), inbox.resolve("gustav.zip"));
    Files.copy(SAMPLES.resolve("gustav-zip.zip"), inbox.resolve("=gustav.zip"));
    Files.createDirectories(inbox.resolve("nobody"));
    for (String name :
        new String[] {"fatma-untouched", "hanna-wrong-depth", "dora-does-not-compile"}) {
      copy(SAMPLES.resolve(name), inbox.resolve(name));
      Path answers = Files.createDirectories(inbox.resolve(name).resolve("exercises/answers"));
      Files.writeString(
          answers.resolve("3.3.md"), "# 3.3\n\nDepth adds more, says " + name + ".\n");
    }
    return inbox;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private Run batch(Path inbox, String name, Object... more) {
    Stream<Object> words =
        Stream.of("batch", inbox, "--out", folder.resolve(name), "--jobs", 1, "--sandbox", "none");
    return grade(Stream.concat(words, Stream.of(more)).toArray());
  }

  /** All files of marks, without what tells of time, and the page that the desk makes anew. */
  private static Map<String, String> contents(Path marks) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(marks)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = marks.relativize(file).toString().replace('\\', '/');
        if (!name.equals("timings.csv") && !name.equals("index.html")) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    return contents;
  }
}
