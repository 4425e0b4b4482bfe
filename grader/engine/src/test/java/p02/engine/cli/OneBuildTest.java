package p02.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of two builds in one folder")
class OneBuildTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path SOURCE =
      Path.of("../launch/OneBuild.java").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  @DisplayName("the second waits and says so, and then ends as its command does")
  void shouldWait() throws Exception {
    Path lock = folder.resolve("target/build.lock");
    Path program = folder.resolve("Done.java");
    Files.writeString(
        program,
        "class Done { public static void main(String[] a) { System.out.print(\"built\"); System.exit(5); } }");
    Files.createDirectories(lock.getParent());
    Process second;
    BufferedReader said;
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock first = channel.lock()) {
      assertThat(first.isValid()).isTrue();
      second = start(lock, program);
      said = second.errorReader();
      assertThat(said.readLine()).contains("being built by another command; waiting");
      assertThat(second.isAlive()).isTrue();
    }
    assertThat(second.inputReader().readLine()).isEqualTo("built");
    assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(second.exitValue()).isEqualTo(5);
    assertThat(said.readLine()).isNull();
  }

  private static Process start(Path lock, Path program) throws IOException {
    String java = JAVA.toString();
    return new ProcessBuilder(java, SOURCE.toString(), lock.toString(), java, program.toString())
        .start();
  }
}
