package p02.meter.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.Metering;
import p02.meter.budget.Fuel;
import p02.meter.price.Readiness;

@DisplayName("What the JDK draws by secure random numbers")
class FixedProviderTest {
  /** A JVM of its own: a generator that once was made stays. */
  static final class Drawing {
    public static void main(String[] nothing) {
      FixedProvider.install();
      for (int asking = 0; asking < 2; asking++) {
        Metering.start(1_000_000, 1_000_000, 500);
        System.out.println(UUID.randomUUID() + " " + new SecureRandom().nextLong());
        System.out.println("a seed " + Seeds.next());
        System.out.println(UUID.randomUUID() + " " + new SecureRandom(new byte[] {7}).nextLong());
      }
    }
  }

  private static List<String> drawn() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> words = new ArrayList<>(List.of(java));
    words.addAll(Readiness.OPTIONS);
    words.add(Drawing.class.getName());
    ProcessBuilder command = new ProcessBuilder(words);
    command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process drawing = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines = drawing.inputReader(StandardCharsets.UTF_8)) {
      List<String> drawn = lines.lines().toList();
      assertThat(drawing.waitFor()).isZero();
      return drawn;
    }
  }

  /** What code draws that nothing drew before. */
  private static long firstSeed() {
    Metering.start(1_000_000, 1_000_000, 500);
    try {
      return Seeds.next();
    } finally {
      Fuel.stop();
    }
  }

  @Test
  void shouldBeTheSameAtEachStartAndInEachRun() throws Exception {
    List<String> drawn = drawn();
    assertThat(drawn).hasSize(6);
    assertThat(drawn.subList(3, 6)).isEqualTo(drawn.subList(0, 3));
    assertThat(drawn.get(0)).isNotEqualTo(drawn.get(2));
    assertThat(drawn).contains("a seed " + firstSeed());
    assertThat(drawn()).isEqualTo(drawn);
  }
}
