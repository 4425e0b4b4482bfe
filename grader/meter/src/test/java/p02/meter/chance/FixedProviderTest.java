package p02.meter.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.Metering;

@DisplayName("What the JDK draws by secure random numbers")
class FixedProviderTest {
  /** A JVM of its own: a generator that once was made stays. */
  static final class Drawing {
    public static void main(String[] nothing) {
      FixedProvider.install();
      for (int asking = 0; asking < 2; asking++) {
        Metering.start(1_000_000, 1_000_000, 500);
        System.out.println(UUID.randomUUID() + " " + new SecureRandom().nextLong());
        System.out.println(UUID.randomUUID() + " " + new SecureRandom(new byte[] {7}).nextLong());
      }
    }
  }

  private static List<String> drawn() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command = new ProcessBuilder(java, Drawing.class.getName());
    command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process drawing = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var lines = drawing.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }

  @Test
  void shouldBeTheSameAtEachStartAndInEachRun() throws Exception {
    List<String> drawn = drawn();
    assertThat(drawn).hasSize(4);
    assertThat(drawn.subList(2, 4)).isEqualTo(drawn.subList(0, 2));
    assertThat(drawn.get(0)).isNotEqualTo(drawn.get(1));
    assertThat(drawn()).isEqualTo(drawn);
  }
}
