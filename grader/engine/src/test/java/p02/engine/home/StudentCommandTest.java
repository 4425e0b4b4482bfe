package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.intake.Receipts;
import p02.precheck.receipt.Receipt;

@DisplayName("The student's command, from the zip, in JVMs of its own,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudentCommandTest {
  private static final String RELU = "problem31/ReluNetwork.java";
  private static final String SIGMOID = "problem32/SigmoidNetwork.java";
  private static final String COUNT = "problem33/ParameterCount.java";
  private static final String RELU_BEGINS = "double relu(double z) {";

  private static final Path SAMPLES = Path.of("../samples");

  /** Wrong and open, and not compiled; an endless loop takes the place of their 3.3. */
  private static final List<String> TALKATIVE =
      List.of("ben-good-with-slips", "dora-does-not-compile");

  private static final int COLUMNS = 80;

  private final List<String> ofSamples = new ArrayList<>();
  private StudentFolder student;
  private String everything;
  private String kept;
  private String fresh;
  private String wrong;
  private String packed;
  private byte[] firstZip;
  private byte[] secondZip;

  /** Every command but {@code watch}, in one folder and one JVM, one after another. */
  @BeforeAll
  void run(@TempDir Path temporary) throws IOException {
    student = StudentFolder.in(temporary);
    try (StudentMachine machine = StudentMachine.start()) {
      student.solve(COUNT);
      // A generator of the JDK's modules, which not every class loader sees.
      replace(
          COUNT,
          "ParameterCount {",
          "ParameterCount {\n  static final Object GENERATOR ="
              + " java.util.random.RandomGeneratorFactory.of(\"L64X128MixRandom\");\n");
      student.solve(RELU);
      replace(RELU, RELU_BEGINS, RELU_BEGINS + "\n    while (z == z) { z += 0; }");
      student.write(SIGMOID, student.read(SIGMOID).replaceFirst("(?m)^  public static", "  oops"));
      everything = machine.run(student, "check");
      // Would change every result, were it run again.
      Path results = student.home().resolve("exercises/target/p02/results.properties");
      Files.writeString(results, Files.readString(results).replace("state=RIGHT", "state=OPEN"));
      kept = machine.run(student, "check", "3.3");
      fresh = machine.run(student, "check", "3.3", "--fresh");
      student.solve(RELU);
      replace(RELU, RELU_BEGINS, RELU_BEGINS + "\n    if (z < 0) return 1;");
      replace(COUNT, "return Math", "return 1 + Math");
      wrong = machine.run(student, "check", "3.1", "3.3");
      pack(machine);
      for (String sample : TALKATIVE) {
        student.takeOver(SAMPLES.resolve(sample));
        Path endless = SAMPLES.resolve("emil-endless-loop").resolve(StudentFolder.SOURCES + COUNT);
        student.write(COUNT, Files.readString(endless));
        ofSamples.add(machine.run(student, "pack") + machine.run(student, "check"));
      }
    }
  }

  private void pack(StudentMachine machine) throws IOException {
    student.solve(RELU);
    replace(RELU, RELU_BEGINS, RELU_BEGINS + "\n    System.exit(1);");
    student.write(SIGMOID, "no Java at all");
    packed = machine.run(student, "pack");
    Path zip = student.home().resolve("p02-no-id.zip");
    firstZip = Files.readAllBytes(zip);
    String receipt =
        Pattern.compile("receipt (\\S+)")
            .matcher(packed)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(Receipts.of(zip)).hasValue(new Receipt(receipt));
    assertThat(Receipts.of(student.home())).hasValue(new Receipt(receipt));
    assertThat(Receipt.of(moved(zip)).code()).isEqualTo(receipt);
    machine.run(student, "pack");
    secondZip = Files.readAllBytes(zip);
  }

  @Test
  @DisplayName("checks what compiles, ends loops, names refused calls, and says what is missing")
  void shouldCheckWhateverTheState() {
    assertThat(everything)
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
  void shouldSayWhatIsWrong() {
    assertThat(wrong)
        .containsPattern("3\\.3 .* x \\+ ~ \\+ \\+ \\+ ")
        .containsPattern(
            "3\\.3\\.1 +ParameterCount.java:\\d+: weights\\(2, 3, 4, 6\\): should be 138")
        .containsPattern(
            "These build on a wrong one(?s:.*)3\\.3\\.3 +ParameterCount.java:\\d+: builds on 3\\.3\\.1")
        .containsPattern("3\\.1\\.1 .* is not right yet:\\n(?s:.*)relu\\(-")
        .doesNotContain("Exception");
  }

  @Test
  @DisplayName("keeps results, so that a second check runs nothing")
  void shouldKeepResults() {
    assertThat(kept).containsPattern("3\\.3 .* \\. \\. \\. \\. \\. \\. ");
    assertThat(fresh).containsPattern("3\\.3 .* \\+ \\+ \\+ \\+ \\+ \\+ ");
  }

  @Test
  @DisplayName("packs in any state, and its receipt holds for any archive of the same files")
  void shouldPackWithReceipt() {
    assertThat(packed)
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
    assertThat(secondZip).isEqualTo(firstZip);
  }

  @Test
  @DisplayName("fits what it prints into 80 columns")
  void shouldFit() {
    assertThat(ofSamples)
        .hasSameSizeAs(TALKATIVE)
        .allSatisfy(printed -> assertThat(printed.lines()).hasSizeGreaterThan(30));
    // A zip's path is as long as the folder's.
    assertThat(ofSamples.stream().flatMap(String::lines))
        .filteredOn(line -> line.length() > COLUMNS && !line.endsWith(".zip"))
        .as("lines of more than 80 columns")
        .isEmpty();
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
      replace(RELU, " outputs(", " outputz(");
      // Nobody can run it, and it stands in the row all the same.
      assertThat(await(out, "ReluNetwork.java:")).contains("3.1.5 +  3.1.6 x");
      assertThat(await(out, "outputs(")).contains("no public static INDArray outputs(");
      student.solve(RELU);
      await(out, "Next: 3.1.7");
      watch.getOutputStream().write("h\nq\n".getBytes(StandardCharsets.UTF_8));
      watch.getOutputStream().flush();
      await(out, "Hint 1 of 3 for 3.1.7");
      assertThat(watch.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(watch.exitValue()).isZero();
    } finally {
      watch.destroyForcibly();
    }
  }

  private void replace(String source, String before, String after) throws IOException {
    String text = student.read(source);
    assertThat(text).contains(before);
    student.write(
        source, text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
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
