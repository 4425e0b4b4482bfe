package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.javacpp.BytePointer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Guarded native memory")
@EnabledOnOs(OS.LINUX)
class GuardedMemoryTest {
  private static final Path SOURCE = Path.of("..", "benchmark", "guard", "guard.c");

  /** A JVM of its own, whose malloc is the guard's. */
  static final class Planted {
    public static void main(String[] library) {
      GuardedMemory.start(Path.of(library[0]));
      new BytePointer(1).close();
      GuardedMemory.arm(true);
      BytePointer block = new BytePointer(64);
      BytePointer odd = new BytePointer(5);
      GuardedMemory.disarm();
      say("inside", block.address() + 63, true);
      say("read behind", block.address() + 64, false);
      say("write behind", block.address() + 64, true);
      GuardedMemory.touch(odd.address() + 5, true);
      odd.close();
      say("write just behind", block.address(), false);
      say("write far", block.address() + 40_000, true);
      long address = block.address();
      block.close();
      say("freed", address, false);
      GuardedMemory.arm(false);
      BytePointer begin = new BytePointer(64);
      GuardedMemory.disarm();
      say("read before", begin.address() - 1, false);
    }

    private static void say(String what, long address, boolean write) {
      GuardedMemory.touch(address, write);
      System.out.println(what + ": " + GuardedMemory.seen());
    }
  }

  @Test
  @DisplayName("notes a planted read and write beyond a block, and nothing within it")
  void shouldSeeWhatIsPlanted(@TempDir Path folder) throws Exception {
    assumeTrue(isThere("gcc"), "gcc is needed");
    Path home = Path.of(System.getProperty("java.home"));
    Path headers = home.resolve("include");
    Path library = folder.resolve("guard.so");
    run(
        new ProcessBuilder(
            "gcc",
            "-shared",
            "-fPIC",
            "-I" + headers,
            "-I" + headers.resolve("linux"),
            "" + SOURCE,
            "-o",
            "" + library,
            "-ldl",
            "-lpthread"));
    ProcessBuilder child =
        new ProcessBuilder(
            home.resolve("bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            Planted.class.getName(),
            "" + library);
    child.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    child.environment().put("LD_PRELOAD", library.toString());

    List<String> said =
        run(child).stream().map(each -> each.replaceFirst(", 1 pages.*", "")).toList();

    assertThat(said)
        .containsExactly(
            "inside: null",
            "read behind: read 64 bytes from the start of a block of 64",
            "write behind: write 64 bytes from the start of a block of 64",
            "write just behind: write 5 bytes from the start of a block of 5, 1 bytes",
            "write far: write 40000 bytes from the start of a block of 64",
            "freed: read 0 bytes from the start of a block of 64 that was freed",
            "read before: read -1 bytes from the start of a block of 64");
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
  }

  private static List<String> run(ProcessBuilder command) throws IOException, InterruptedException {
    Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> said = lines.lines().toList();
      assertThat(process.waitFor()).isZero();
      return said;
    }
  }
}
