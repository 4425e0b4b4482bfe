package p02.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Corrections to a student's tree")
class CorrectionTest {
  private static final String GIVEN = "exercises/src/given/java/p02/kit/Dice.java";
  private static final String TEST = "exercises/src/test/java/p02/problem31/ReluNetworkTest.java";
  private static final String OLD_JAR = "repository/p02/x/1/x-1.jar";
  private static final String WORK = "exercises/src/main/java/p02/problem31/ReluNetwork.java";
  private static final String ANSWER = "exercises/answers/3.1.md";
  private static final String ID = "exercises/src/main/resources/student.properties";
  private static final String HINT = "exercises/src/main/resources/hints/3.1.1.md";

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void unpackTheFirstRelease() throws IOException {
    home = folder.resolve("p02");
    for (Map.Entry<String, byte[]> file : first().files().entrySet()) {
      Path path = home.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  @Test
  @DisplayName("leave sources, answers and the id alone, whatever the release holds")
  void shouldLeaveWorkAlone() throws IOException {
    for (String name : new String[] {WORK, ANSWER, ID}) {
      Files.writeString(home.resolve(name), "mine");
    }
    Correction.of(second(), home);
    assertThat(home.resolve(WORK)).hasContent("mine");
    assertThat(home.resolve(ANSWER)).hasContent("mine");
    assertThat(home.resolve(ID)).hasContent("mine");
  }

  @Test
  @DisplayName("are said file by file, and are none the second time")
  void shouldSayWhatChanged() throws IOException {
    assertThat(Correction.of(second(), home))
        .containsOnly(
            Map.entry(GIVEN, Correction.Change.CORRECTED),
            Map.entry(TEST, Correction.Change.CORRECTED),
            Map.entry(HINT, Correction.Change.NEW),
            Map.entry(OLD_JAR, Correction.Change.GONE));
    assertThat(Correction.of(second(), home)).isEmpty();
    assertThat(home.resolve(GIVEN)).hasContent("dice, corrected");
    assertThat(home.resolve(OLD_JAR)).doesNotExist();
  }

  @Test
  @DisplayName("keep a given file that was edited all the same, beside the corrected one")
  void shouldKeepWhatWasEdited() throws IOException {
    Files.writeString(home.resolve(TEST), "test, and one of mine");
    assertThat(Correction.of(second(), home)).containsEntry(TEST, Correction.Change.KEPT_BESIDE);
    assertThat(home.resolve(TEST)).hasContent("test, corrected");
    assertThat(home.resolve(TEST + ".before")).hasContent("test, and one of mine");
  }

  @Test
  @DisplayName("keep what no release gave where a new file would stand, and every earlier copy")
  void shouldKeepWhatNobodyGave() throws IOException {
    Path hint = home.resolve(HINT);
    Files.createDirectories(hint.getParent());
    Files.writeString(hint, "my own notes");
    Files.writeString(home.resolve(TEST), "changed once");
    Files.writeString(home.resolve(TEST + ".before"), "changed long ago");
    assertThat(Correction.of(second(), home))
        .containsEntry(HINT, Correction.Change.KEPT_BESIDE)
        .containsEntry(TEST, Correction.Change.KEPT_BESIDE);
    assertThat(hint).hasContent("hint");
    assertThat(home.resolve(HINT + ".before")).hasContent("my own notes");
    assertThat(home.resolve(TEST + ".before")).hasContent("changed long ago");
    assertThat(home.resolve(TEST + ".before-2")).hasContent("changed once");
  }

  @Test
  @DisplayName("delete neither what a student added or edited nor what lies elsewhere")
  void shouldDeleteOnlyWhatWasGiven() throws IOException {
    Path own =
        Files.writeString(home.resolve("exercises/src/test/java/p02/problem31/Mine.java"), "");
    Files.writeString(home.resolve(OLD_JAR), "edited");
    Path outside = Files.writeString(home.resolveSibling("outside.txt"), "x");
    Files.writeString(
        home.resolve(ReleaseTree.MANIFEST),
        Files.readString(home.resolve(ReleaseTree.MANIFEST))
            + Hash.of("x".getBytes(StandardCharsets.UTF_8))
            + "  ../outside.txt\n");
    Correction.of(second(), home);
    assertThat(own).exists();
    assertThat(home.resolve(OLD_JAR)).exists();
    assertThat(outside).exists();
  }

  private static ReleaseTree first() {
    return tree(
        Map.of(
            GIVEN, "dice", TEST, "test", OLD_JAR, "jar", WORK, "skeleton", ANSWER, "?", ID, "id="));
  }

  private static ReleaseTree second() {
    return tree(
        Map.of(
            GIVEN,
            "dice, corrected",
            TEST,
            "test, corrected",
            HINT,
            "hint",
            WORK,
            "new skeleton",
            ANSWER,
            "new ?",
            ID,
            "id=new"));
  }

  private static ReleaseTree tree(Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    files.put(ReleaseTree.MANIFEST, Manifest.of(files).text().getBytes(StandardCharsets.UTF_8));
    return new ReleaseTree(files);
  }
}
