package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.batch.AnswerFolder;
import p02.engine.batch.AnswerPictures;
import p02.engine.intake.archive.IntakeException;
import p02.engine.model.AnswerPicture;
import p02.engine.model.Intake;
import p02.engine.model.Submission;
import p02.engine.model.WrittenAnswers;

@DisplayName("Written answers of a submission")
class AnswerFilesTest {
  private static final String CODE = "exercises/src/main/java/p02/problem31/ReluNetwork.java";
  private static final KnownNames NAMES =
      new KnownNames(Set.of("problem31"), Set.of(), name -> false, name -> false);

  @TempDir private Path folder;

  private WrittenAnswers read(Map<String, String> files) throws IOException {
    return submission(files, StandardCharsets.UTF_8).answers();
  }

  private Submission submission(Map<String, String> files, Charset written) throws IOException {
    Path theirs = folder.resolve("inbox/anna");
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = theirs.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue(), written);
    }
    return submission();
  }

  private WrittenAnswers read() {
    return submission().answers();
  }

  private Submission submission() {
    try (Inbox inbox = Inbox.open(folder.resolve("inbox"), NAMES)) {
      Intake intake = inbox.entries().get(0).read();
      assertThat(intake).isInstanceOf(Submission.class);
      return (Submission) intake;
    } catch (IntakeException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> with(String... more) {
    Map<String, String> files = new TreeMap<>(Map.of(CODE, "package p02.problem31;"));
    for (int i = 0; i < more.length; i += 2) {
      files.put(more[i], more[i + 1]);
    }
    return files;
  }

  @Test
  @DisplayName("are read with the log of experiments, and nothing else is")
  void shouldBeRead() throws IOException {
    WrittenAnswers read =
        read(
            with(
                "exercises/answers/3.3.md", "\uFEFFGröße α",
                "exercises/answers/runs.csv", "a,b",
                "exercises/answers/plot.png", "x",
                "exercises/target/answers/3.4.md", "x",
                "notes/3.4.md", "x"));
    assertThat(read.texts())
        .containsExactly(Map.entry("3.3.md", "Größe α"), Map.entry("runs.csv", "a,b"));
    assertThat(read.unread()).isEmpty();
    assertThat(read.doubts()).isEmpty();
  }

  @Test
  @DisplayName("in the kit's folder come before copies; two with one claim are told, not guessed")
  void shouldChoose() throws IOException {
    WrittenAnswers read =
        read(
            with(
                "exercises/answers/3.3.md", "mine",
                "old/answers/3.3.md", "older",
                "a/answers/3.4.md", "one",
                "b/answers/3.4.md", "other"));
    assertThat(read.texts()).containsExactly(Map.entry("3.3.md", "mine"));
    assertThat(read.unread()).containsOnlyKeys("3.4.md");
    assertThat(read.unread().get("3.4.md"))
        .isEqualTo("a/answers/3.4.md and b/answers/3.4.md differ");
  }

  @Test
  @DisplayName("that are too large cost nothing else, and documents are told")
  void shouldTellWhatIsNotRead() throws IOException {
    WrittenAnswers read =
        read(
            with(
                "exercises/answers/3.3.md", "x".repeat((1 << 20) + 1),
                "exercises/answers/3.4.md", "fine",
                "Antworten.DOCX", "x"));
    assertThat(read.texts()).containsExactly(Map.entry("3.4.md", "fine"));
    assertThat(read.unread().get("3.3.md")).contains("larger than 1048576 bytes");
    assertThat(read.doubts()).containsExactly("Antworten.DOCX");
  }

  @Test
  @DisplayName("may show pictures: what is one by its bytes, few, and no larger than 2 MB")
  void shouldTakePictures() throws IOException {
    String png = "\u0089PNG\r\n\u001A\n";
    Map<String, String> files = with("exercises/answers/3.3.md", "![](plot 1.PNG)");
    files.put("exercises/answers/plot 1.PNG", png + "one");
    files.put("old/answers/plot 1.PNG", png + "older");
    files.put("exercises/answers/a.gif", png + "is a PNG");
    files.put("exercises/answers/b.gif", "<svg onload='x'/>");
    files.put("exercises/answers/c.svg", "<svg/>");
    files.put("exercises/answers/d.jpg", "\u00FF\u00D8\u00FF" + "x".repeat(2 << 20));
    Submission read = submission(files, StandardCharsets.ISO_8859_1);
    SortedMap<String, AnswerPicture> pictures = read.answers().pictures();
    assertThat(pictures).containsOnlyKeys("a.gif", "b.gif", "d.jpg", "plot 1.PNG");
    assertThat(pictures.get("a.gif").type()).isEqualTo("image/png");
    assertThat(pictures.get("b.gif").refused()).isEqualTo("it is no PNG, JPEG or GIF");
    assertThat(pictures.get("d.jpg").refused()).isEqualTo("it is larger than 2 MB");
    String digest = pictures.get("plot 1.PNG").digest();
    assertThat(read.pictures()).containsOnlyKeys(digest, pictures.get("a.gif").digest());
    assertThat(new String(read.pictures().get(digest), StandardCharsets.ISO_8859_1))
        .isEqualTo(png + "one");
    assertThat(read.withoutPictures().pictures()).isEmpty();
    for (int i = 10; i < 22; i++) {
      files.put("exercises/answers/%d.png".formatted(i), png + i);
    }
    Submission many = submission(files, StandardCharsets.ISO_8859_1);
    assertThat(many.pictures()).hasSize(10);
    assertThat(many.answers().pictures().get("plot 1.PNG").refused())
        .isEqualTo("there are more than 10 pictures");
    assertThat(many.answers().pictures().get("19.png").refused()).isEmpty();
  }

  @Test
  @DisplayName("are kept with their pictures, and forgotten with them")
  void shouldKeepPictures() throws IOException {
    byte[] gif = "GIF89a…".getBytes(StandardCharsets.UTF_8);
    AnswerPicture noted = new AnswerPicture("image/gif", "0a", "");
    SortedMap<String, AnswerPicture> names = new TreeMap<>(Map.of("a.gif", noted));
    WrittenAnswers answers = new WrittenAnswers(new TreeMap<>(), new TreeMap<>(), List.of(), names);
    AnswerFolder.keep(folder, "anna", answers, new TreeMap<>(Map.of("0a", gif)));
    assertThat(AnswerFolder.read(folder, "anna")).isEqualTo(answers);
    assertThat(AnswerPictures.read(folder, "anna", noted)).hasValue(gif);
    assertThat(AnswerPictures.read(folder, "ben", noted)).isEmpty();
    assertThat(AnswerPictures.of(folder, "anna")).hasSize(1);
    AnswerFolder.forget(folder, "anna");
    assertThat(folder.resolve("pictures/anna")).doesNotExist();
    // As an earlier kit wrote them.
    Files.writeString(
        AnswerFolder.file(folder, "anna"), "{\"texts\":{},\"unread\":{},\"doubts\":[\"x\"]}");
    assertThat(AnswerFolder.read(folder, "anna").pictures()).isEmpty();
  }

  @Test
  @DisplayName("may come in an archive of their own")
  void shouldComeInTwoArchives() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("inbox/anna"));
    Path other = Files.createDirectories(folder.resolve("inbox/ben").resolve(CODE).getParent());
    Files.writeString(other.resolve("ReluNetwork.java"), "package p02.problem31;");
    Files.write(theirs.resolve("code.zip"), zip(CODE, "package p02.problem31;"));
    Files.write(theirs.resolve("text.zip"), zip("answers/3.3.md", "mine"));
    assertThat(read().texts()).containsExactly(Map.entry("3.3.md", "mine"));
  }

  @Test
  @DisplayName("may be in an archive that nobody opens")
  void shouldDoubtUnopenedArchives() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("inbox/anna"));
    Files.write(theirs.resolve("text.zip"), zip("answers/3.3.md", "mine"));
    assertThat(read(with()).doubts()).containsExactly("text.zip");
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
