package p02.student.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.student.home.Home;

@DisplayName("What is handed in")
class HandInTest {
  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    put("exercises/src/main/java/p02/problem31/ReluNetwork.java");
    put("exercises/src/main/java/p02/util/Help.java");
    put("exercises/answers/3.1.md");
    put("exercises/src/main/resources/student.properties");
    put("exercises/src/given/java/p02/kit/Dice.java");
    put("exercises/src/main/java/notes.txt");
    put("exercises/target/Old.txt");
    put("exercises/.idea/workspace.xml");
    Files.createDirectories(folder.resolve("repository"));
    Files.writeString(
        folder.resolve("repository/given.sha256"),
        "0  exercises/src/given/java/p02/kit/Dice.java\n");
  }

  @Test
  @DisplayName("is counted by folder, and what stays out of it is named")
  void shouldSayWhatGoesIn() throws IOException {
    assertThat(HandInFiles.of(home()).counts())
        .isEqualTo(
            Map.of(
                "exercises/src/main/java", 2,
                "exercises/answers", 1,
                "exercises/src/main/resources/student.properties", 1));
    assertThat(LeftOut.of(home())).containsExactly("exercises/src/main/java/notes.txt");
    assertThat(LeftOut.told(List.of("a", "b", "c", "d", "e", "f")))
        .contains("    e\n    and 1 more\n");
    assertThat(LeftOut.told(List.of())).isEmpty();
  }

  @Test
  @DisplayName("has no older zip beside it that could be taken for it")
  void shouldTellOfEarlierZips() throws IOException {
    HandInFiles files = HandInFiles.of(home());
    for (String name : List.of("p02-no-id.zip", "p02-bob.zip", "p02-anna.zip")) {
      files.write(folder.resolve(name));
    }
    put("p02-notes.zip");

    EarlierZips earlier = EarlierZips.beside(folder.resolve("p02-anna.zip"), true);

    assertThat(earlier)
        .isEqualTo(new EarlierZips("p02-no-id.zip", List.of("p02-bob.zip"), List.of()));
    assertThat(earlier.told("p02-anna.zip", true))
        .isEqualTo(
            "p02-no-id.zip is deleted: it was packed before your id was entered. p02-bob.zip was"
                + " packed earlier: hand in p02-anna.zip alone.");
    assertThat(folder.resolve("p02-no-id.zip")).doesNotExist();
    assertThat(folder.resolve("p02-bob.zip")).exists();
    Files.delete(folder.resolve("p02-bob.zip"));
    assertThat(told("p02-anna.zip", true)).isEmpty();
  }

  @Test
  @DisplayName("calls no zip with an id older than one without")
  void shouldKnowWhichIsBetter() throws IOException {
    HandInFiles files = HandInFiles.of(home());
    for (String name : List.of("p02-anna.zip", "p02-no-id.zip")) {
      files.write(folder.resolve(name));
    }
    assertThat(told("p02-no-id.zip", false))
        .isEqualTo(
            "p02-anna.zip was packed with an id, and p02-no-id.zip has none: enter your id, and"
                + " pack again.");
    Files.delete(folder.resolve("p02-anna.zip"));
    assertThat(told("mine.zip", false))
        .isEqualTo("p02-no-id.zip was packed earlier: hand in mine.zip alone.");
    assertThat(folder.resolve("p02-no-id.zip")).exists();
  }

  @Test
  @DisplayName("says of an older zip that cannot be read what is the matter, and nothing is lost")
  void shouldTellOfUnreadZips() {
    EarlierZips earlier =
        new EarlierZips("", List.of(), List.of("p02-old.zip cannot be read (denied)."));
    assertThat(earlier.told("p02-anna.zip", true))
        .isEqualTo("p02-old.zip cannot be read (denied). Hand in p02-anna.zip alone.");
  }

  private String told(String zip, boolean hasId) throws IOException {
    return EarlierZips.beside(folder.resolve(zip), hasId).told(zip, hasId);
  }

  private Home home() {
    return new Home(folder);
  }

  private void put(String file) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), file);
  }
}
