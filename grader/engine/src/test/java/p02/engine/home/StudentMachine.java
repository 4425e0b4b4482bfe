package p02.engine.home;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JVM that stays, for tests that type one command after another: all but the first find it warm.
 * Each command checks in a child of its own, as always.
 */
final class StudentMachine implements AutoCloseable {
  private static final Path PROGRAM =
      Path.of("src/test/java/p02/engine/home/Resident.java").toAbsolutePath();

  private final Process process;
  private final Writer typed;
  private final BufferedReader printed;

  private StudentMachine(Process process) {
    this.process = process;
    this.typed =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII));
    this.printed =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  static StudentMachine start() throws IOException {
    return new StudentMachine(
        StudentFolder.java(PROGRAM.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** Runs the command in a student's folder, and returns what it printed. */
  String run(StudentFolder student, String... arguments) throws IOException {
    String line =
        Stream.concat(Stream.of(student.home().toString()), Stream.of(arguments))
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .map(Base64.getEncoder()::encodeToString)
            .collect(Collectors.joining(" "));
    typed.write(line + "\n");
    typed.flush();
    String answer = printed.readLine();
    if (answer == null) {
      throw new IOException("the student's JVM ended at: " + String.join(" ", arguments));
    }
    student.keepWoven();
    return new String(Base64.getDecoder().decode(answer), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
