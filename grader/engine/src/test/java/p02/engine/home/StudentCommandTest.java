package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.intake.Receipts;
import p02.precheck.receipt.Receipt;

@DisplayName("The student's command, from the zip, in JVMs of its own,")
class StudentCommandTest {
  private static final String RELU = "problem31/ReluNetwork.java";
  private static final String SIGMOID = "problem32/SigmoidNetwork.java";
  private static final String COUNT = "problem33/ParameterCount.java";

  @TempDir private Path temporary;
  private StudentFolder student;

  @BeforeEach
  void unpack() throws IOException {
    student = StudentFolder.in(temporary);
  }

  @Test
  @DisplayName("checks what compiles, ends loops, names refused calls, and says what is missing")
  void shouldCheckWhateverTheState() throws IOException {
    student.solve(COUNT);
    student.solve(RELU);
    student.write(RELU, withLoop(student.read(RELU)));
    student.write(SIGMOID, student.read(SIGMOID).replaceFirst("(?m)^  public static", "  oops"));

    String board = student.run("check");

    assertThat(board)
        .containsPattern("3\\.1 .* x \\+ ~ \\+ ~ \\+ \\. ")
        .containsPattern("3\\.2 .* ! ! ! ! ! ! ")
        .containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ +12 / 12")
        .containsPattern(
            "3\\.2 does not compile.*\\n +exercises/src/main/java/p02/" + SIGMOID + ":\\d+:\\s")
        .containsPattern(
            "3\\.1\\.1 +ReluNetwork.java:\\d+: This takes far more steps than it should")
        .contains("no id yet: three worksheets, 10 points, wait for it")
        .contains("Written answers still empty (exercises/answers): 1.2, 2.1")
        .doesNotContain("\tat ");
  }

  @Test
  @DisplayName("says of a wrong answer what was expected, and goes on with what was asked for")
  void shouldSayWhatIsWrong() throws IOException {
    student.solve(RELU);
    student.write(
        RELU,
        student
            .read(RELU)
            .replace(
                "double relu(double z) {", "double relu(double z) {\n    if (z < 0) return 1;"));

    student.solve(COUNT);
    student.write(COUNT, student.read(COUNT).replaceFirst("return Math", "return 1 + Math"));

    String board = student.run("check", "3.1", "3.3");

    assertThat(board)
        .containsPattern("3\\.3 .* x \\+ ~ \\+ \\+ \\+ ")
        .containsPattern(
            "3\\.3\\.1 +ParameterCount.java:\\d+: weights\\(2, 3, 4, 6\\): should be 138")
        .containsPattern(
            "These call a wrong one(?s:.*)3\\.3\\.3 +ParameterCount.java:\\d+: calls 3\\.3\\.1")
        .containsPattern("3\\.1\\.1 .* is not right yet:\\n(?s:.*)relu\\(-")
        .doesNotContain("Exception");
  }

  @Test
  @DisplayName("keeps results, so that a second check runs nothing")
  void shouldKeepResults() throws IOException {
    student.solve(COUNT);
    // A generator of the JDK's modules, which not every class loader sees.
    student.write(
        COUNT,
        student
            .read(COUNT)
            .replaceFirst(
                "ParameterCount \\{",
                "ParameterCount {\n  static final Object GENERATOR ="
                    + " java.util.random.RandomGeneratorFactory.of(\"L64X128MixRandom\");\n"));
    student.run("check", "3.3");
    // Would change every result, were it run again.
    Path kept = student.home().resolve("exercises/target/p02/results.properties");
    Files.writeString(kept, Files.readString(kept).replace("state=RIGHT", "state=OPEN"));

    assertThat(student.run("check", "3.3")).containsPattern("3\\.3 .* \\. \\. \\. \\. \\. \\. ");
    assertThat(student.run("check", "3.3", "--fresh"))
        .containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ ");
  }

  @Test
  @DisplayName("packs in any state, and its receipt holds for any archive of the same files")
  void shouldPackWithReceipt() throws IOException {
    student.solve(RELU);
    student.write(
        RELU,
        student
            .read(RELU)
            .replace("double relu(double z) {", "double relu(double z) {\n    System.exit(1);"));
    student.write(SIGMOID, "no Java at all");

    String said = student.run("pack");

    assertThat(said)
        .containsPattern("compiles +1\\.1, 1\\.2, 2\\.1, 2\\.2, 3\\.1, 3\\.3, 3\\.4, 3\\.5\\n")
        .containsPattern(
            "does not compile +3\\.2\\n +exercises/src/main/java/p02/" + SIGMOID + ":1:\\s")
        .containsPattern("refuses +one call\\n +ReluNetwork.java:\\d+: System\\.exit")
        .containsPattern("wrong here +3\\.1\\.1, 3\\.1\\.3")
        .containsPattern("still to do +1\\.1\\.1 to 1\\.1\\.6, 1\\.2\\.1 to ")
        .contains("3.2 does not compile: 12 points are at stake.")
        .containsPattern("No id was found: 10 points (?s:.*) student\\.id=,\\s+and pack again\\.")
        .containsPattern("empty answers +1\\.2, (?s:.*) worth\\s+40 points beside")
        .endsWith(
            "Nothing has been sent yet: upload p02-no-id.zip where your course collects it.\n");
    Path zip = student.home().resolve("p02-no-id.zip");
    String receipt =
        Pattern.compile("receipt (\\S+)")
            .matcher(said)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(Receipts.of(zip)).hasValue(new Receipt(receipt));
    assertThat(Receipts.of(student.home())).hasValue(new Receipt(receipt));
    assertThat(Receipt.of(moved(zip)).code()).isEqualTo(receipt);
    byte[] first = Files.readAllBytes(zip);
    student.run("pack");
    assertThat(Files.readAllBytes(zip)).isEqualTo(first);
  }

  @Test
  @DisplayName("watches: a save is checked, a hint is given, q ends")
  void shouldWatch() throws Exception {
    Process watch = student.start("watch", "--poll");
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
      await(out, "watching, by looking again and again");
      student.solve(RELU);
      assertThat(await(out, "ReluNetwork.java:")).contains("3.1.1 +  3.1.2 +");
      // Whoever works on 3.1 is not led back to 1.1.
      assertThat(await(out, "Next: ")).contains("Next: 3.1.7 ");
      watch.getOutputStream().write("h\nq\n".getBytes(StandardCharsets.UTF_8));
      watch.getOutputStream().flush();
      await(out, "Hint 1 of 3 for 3.1.7");
      assertThat(watch.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(watch.exitValue()).isZero();
    } finally {
      watch.destroyForcibly();
    }
  }

  private static String withLoop(String text) {
    return text.replace(
        "double relu(double z) {", "double relu(double z) {\n    while (z == z) { z += 0; }");
  }

  /** A zip's files as a platform might hand them on: in a folder of its own. */
  private static Map<String, byte[]> moved(Path zip) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        files.put(
            "Group 7/anna_4711/" + entry.getName(), file.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  private static String await(BufferedReader out, String wanted) throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.contains(wanted)) {
        return line;
      }
      seen.append(line).append('\n');
    }
    throw new AssertionError("\"" + wanted + "\" was not printed, but:\n" + seen);
  }
}
