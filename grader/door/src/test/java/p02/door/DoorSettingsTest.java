package p02.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A student's {@code mvn test} starts ND4J by itself, with settings that its pom repeats. */
@DisplayName("The door in a student's Maven build")
class DoorSettingsTest {
  private static final Path POM = Path.of("..", "..", "exercises", "pom.xml");
  private static final Pattern SETTING = Pattern.compile("<([\\w.]+)>(p02[.]door[.][\\w.]+)</");

  @Test
  void shouldBeThatOfMarking() throws IOException {
    Map<String, String> repeated = new TreeMap<>();
    Matcher setting = SETTING.matcher(Files.readString(POM));
    while (setting.find()) {
      repeated.put(setting.group(1), setting.group(2));
    }
    assertThat(repeated).isEqualTo(new TreeMap<>(Door.SETTINGS));
  }
}
