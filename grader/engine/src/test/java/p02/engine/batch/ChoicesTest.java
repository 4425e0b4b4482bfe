package p02.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Origin;

@DisplayName("What was chosen of several archives")
class ChoicesTest {
  private static final Origin ANNA = sent("an_na", "");
  private static final Origin BEN = sent("Ben_17_file", "17");

  @TempDir Path marks;

  private static Origin sent(String name, String number) {
    return new Origin(name, number, List.of(name), false);
  }

  @Test
  @DisplayName("counts for whom it was chosen, and for nobody who has the name later")
  void shouldStayWithWhomItWasMadeFor() {
    Choices choices = new Choices(marks);
    choices.choose("an_na", ANNA, "old.zip");
    choices.choose("an_na", ANNA, "new one.zip");
    assertThat(choices.of("an_na", ANNA)).contains("new one.zip");
    assertThat(choices.of("ben", ANNA)).isEmpty();
    Origin other = sent("an*na", "");
    assertThat(choices.of("an_na", other)).isEmpty();
    assertThat(choices.isForAnother("an_na", other)).isTrue();
    assertThat(choices.isForAnother("an_na", ANNA)).isFalse();
  }

  @Test
  @DisplayName("goes by the platform's number, whatever came since")
  void shouldGoByTheNumber() {
    Choices choices = new Choices(marks);
    choices.choose("ben", BEN, "new.zip");
    Origin more = new Origin("Ben", "17", List.of("Ben_17_file", "Ben_17_onlinetext"), true);
    assertThat(choices.of("ben", more)).contains("new.zip");
    assertThat(choices.of("ben", sent("Ben_17_file", "18"))).isEmpty();
  }

  @Test
  @DisplayName("is a name alone in lines of an earlier kit, and nothing where a line is damaged")
  void shouldReadOldLines() throws IOException {
    Choices choices = new Choices(marks);
    Path file = Files.createDirectories(marks.resolve("choices")).resolve("an_na.txt");
    Files.writeString(file, "second.zip\n\n");
    assertThat(choices.of("an_na", ANNA)).contains("second.zip");
    assertThat(choices.of("an_na", BEN)).contains("second.zip");
    Files.writeString(file, "{\"file\":\"second.zip\"}\n");
    assertThatThrownBy(() -> choices.of("an_na", ANNA))
        .isInstanceOf(UserMistake.class)
        .hasMessageEndingWith("its last line is no choice. Delete the line, and choose again");
  }
}
