package p02.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What verdicts are kept under, and shards must have in common")
class FingerprintTest {
  private static final String JAVA = "java.vm.version";
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());

  private static Map<String, String> fingerprint() throws IOException {
    return Fingerprint.of(KIT, HiddenTests.read(KIT.hiddenJar())).byProblem();
  }

  @Test
  void shouldBeAnotherOnAnotherJavaForEachProblem() throws IOException {
    Map<String, String> here = fingerprint();
    assertThat(fingerprint()).isEqualTo(here).hasSize(9);
    String version = System.getProperty(JAVA);
    try {
      System.setProperty(JAVA, "25.0.1+8-LTS");
      assertThat(fingerprint())
          .hasSize(9)
          .allSatisfy((problem, digest) -> assertThat(digest).isNotEqualTo(here.get(problem)));
    } finally {
      System.setProperty(JAVA, version);
    }
    assertThat(fingerprint()).isEqualTo(here);
  }
}
