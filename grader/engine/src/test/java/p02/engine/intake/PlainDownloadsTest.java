package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.engine.intake.DownloadRows.NAMES;
import static p02.engine.intake.DownloadRows.moodle;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.intake.archive.Bounds;

@DisplayName("Folders and archives of no platform: every name one row, in every form")
class PlainDownloadsTest {
  @TempDir Path folder;

  private DownloadRows of() {
    return new DownloadRows(folder);
  }

  @Test
  void aFolderCalledAsItWasHandedOutShouldBeARowLikeOthers() throws Exception {
    Download download =
        new Download()
            .with("anna/" + Download.PLACE, Download.source("anna"))
            .with("p02/" + Download.PLACE, Download.source("p02"))
            .with("src/" + Download.PLACE, Download.source("src"));
    assertThat(of().everyForm(download))
        .containsExactly(
            Map.entry("anna", "anna"), Map.entry("p02", "p02"), Map.entry("src", "src"));
  }

  @Test
  void aStudentsFolderShouldBeOneRowWhateverLiesBesideTheSources() throws Exception {
    Download download =
        new Download()
            .with("anna/" + Download.PLACE, Download.source("anna"))
            .with("anna/tries/T.java", "class T {}")
            .with("anna/p02-anna.zip", Download.packed("anna"))
            .with("ben/" + Download.PLACE, Download.source("ben"));
    assertThat(of().everyForm(download))
        .containsExactly(Map.entry("anna", "anna"), Map.entry("ben", "ben"));
    Path alone = Files.createDirectory(folder.resolve("alone"));
    for (String place : List.of(Download.PLACE, "tries/T.java")) {
      Path file = alone.resolve("cleo").resolve(place);
      Files.createDirectories(file.getParent());
      Files.writeString(file, Download.source("cleo"));
    }
    assertThat(Layout.of(new FolderStore(alone)).parcels()).hasSize(1);
  }

  @Test
  void plainNamesShouldBeRowsWhateverTheyHold() throws Exception {
    Download download =
        new Download()
            .with("anna/" + Download.PLACE, Download.source("anna"))
            .with("ben.zip", Download.packed("ben"))
            .with("cleo/Abgabe/final.zip", Download.packed("cleo"))
            .with(
                "dora.zip",
                Download.zipped(Map.of("inner.zip", Download.packed("dora"), "a.txt", new byte[1])))
            .with("emil/MyProject/src/problem31/A.java", Download.source("emil"))
            .with("fred.docx", "PK")
            .withFolder("gina")
            .with("hugo/solutions/" + Download.PLACE, Download.source("hugo"))
            .with("ida/one.zip", Download.packed("same"))
            .with("ida/two.zip", Download.packed("same"))
            .with("jan.zip", Download.zipped(Map.of("Antworten.pdf", new byte[9])))
            .with("kim/A.java", "package homework;\nclass A {}")
            .with("__MACOSX/anna/._A.java", "x")
            .with(".DS_Store", "x");
    assertThat(of().everyForm(download))
        .containsExactly(
            Map.entry("anna", "anna"),
            Map.entry("ben", "ben"),
            Map.entry("cleo", "cleo"),
            Map.entry("dora", "dora"),
            Map.entry("emil", "emil"),
            Map.entry("fred.docx", "sent only fred.docx"),
            Map.entry("gina", "an empty folder"),
            Map.entry(
                "hugo",
                "its Java files lie where none are read (target, out, build, solutions, .git,"
                    + " .idea): solutions/"
                    + Download.PLACE),
            Map.entry("ida", "same"),
            Map.entry("jan", "jan.zip holds only Antworten.pdf"),
            Map.entry("kim", "its Java files belong to no problem: A.java says package homework"));
  }

  @Test
  void whatWasChosenShouldCount() throws Exception {
    Download download =
        new Download()
            .with("anna/a.zip", Download.packed("first"))
            .with("anna/b.zip", Download.packed("second"))
            .with("ben/" + Download.PLACE, Download.source("ben"));
    Path zip = download.zip(folder.resolve("class.zip"));
    Inbox.Choices choices =
        (id, origin) -> id.equals("anna") ? Optional.of("a.zip") : Optional.empty();
    assertThat(of().rows(zip, choices)).containsEntry("anna", "first").containsEntry("ben", "ben");
    assertThat(of().rows(zip, (id, origin) -> Optional.of("c.zip")).get("anna"))
        .contains(
            "c.zip was chosen, but is not there, or holds no sources; there is a.zip and b.zip");
  }

  @Test
  void hostileNamesShouldBecomeText() throws Exception {
    String hostile = "\u001b[31mred\u202Egnp.exe";
    Download download =
        new Download()
            .with("a\u0007nna/" + hostile, "x")
            .with("lpt1/x\r\nGRADED ben: 100", "x")
            .with("../up/" + Download.PLACE, Download.source("up"));
    Path zip = download.zip(folder.resolve("class.zip"));
    try (Inbox inbox = Inbox.open(zip, NAMES)) {
      assertThat(inbox.leftAside()).singleElement().asString().contains("leads outside");
    }
    assertThat(of().rows(zip, Inbox.Choices.NONE))
        .containsExactly(
            Map.entry("_lpt1", "sent only x??GRADED ben: 100"),
            Map.entry("a_nna", "sent only ?[31mred?gnp.exe"));
  }

  @Test
  void aDownloadThatLiesAloneInAFolderShouldBeOpened() throws Exception {
    Path alone = Files.createDirectory(folder.resolve("alone"));
    new Download()
        .with(moodle("Anna", 1, "/p02.zip"), Download.packed("anna"))
        .zip(alone.resolve("P02-Assignment-77.zip"));
    assertThat(of().rows(alone, Inbox.Choices.NONE))
        .containsExactly(Map.entry("Anna_1_assignsubmission_file", "anna"));
  }

  @Test
  @DisplayName("one zip with all in it may be called as an attachment of Canvas")
  void anArchiveOfAllMayBeCalledLikeAnAttachment() throws Exception {
    Download download =
        new Download()
            .with(moodle("Anna Müller", 1, "/p02.zip"), Download.packed("anna"))
            .with(moodle("Ben", 2, "/p02.zip"), Download.packed("ben"));
    Path alone = Files.createDirectory(folder.resolve("alone"));
    Path zip = download.zip(alone.resolve("p02_2026_17_name.zip"));
    Map<String, String> rows = of().rows(zip, Inbox.Choices.NONE);
    assertThat(rows.values()).containsExactlyInAnyOrder("anna", "ben");
    assertThat(of().rows(alone, Inbox.Choices.NONE)).isEqualTo(rows);
    Path outer = Files.createDirectories(folder.resolve("outer/p02_2026_17_name"));
    assertThat(of().rows(download.folder(outer).getParent(), Inbox.Choices.NONE)).isEqualTo(rows);
  }

  /** Windows' own packer wrote names in its old letters. */
  @Test
  void namesInOldLettersShouldBeRead() throws Exception {
    Path zip = folder.resolve("class.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM437"))) {
      for (String name : List.of("Müller", "Weiß")) {
        out.putNextEntry(new ZipEntry(name + "/" + Download.PLACE));
        out.write(Download.source(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(of().rows(zip, Inbox.Choices.NONE)).containsOnlyKeys("Müller", "Weiß");
  }

  /** The bound of files is one submission's, whatever the class comes in. */
  @Test
  void aClassMayHoldMoreFilesThanASubmission() throws Exception {
    Download download = new Download();
    for (String student : List.of("anna", "ben")) {
      download.with(student + "/" + Download.PLACE, Download.source(student));
      for (int i = 0; i < Bounds.STANDARD.entries() / 2 + 10; i++) {
        download.with(student + "/notes/" + i, "x");
      }
    }
    assertThat(of().rows(download.zip(folder.resolve("class.zip")), Inbox.Choices.NONE))
        .containsExactly(Map.entry("anna", "anna"), Map.entry("ben", "ben"));
    assertThat(of().rows(download.tarGz(folder.resolve("class.tar.gz")), Inbox.Choices.NONE))
        .containsExactly(Map.entry("anna", "anna"), Map.entry("ben", "ben"));
  }
}
