package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.batch.ClassList;
import p02.engine.batch.ClassOverview;
import p02.engine.intake.archive.Bounds;
import p02.engine.model.Intake;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;

@DisplayName("Downloads of platforms: every student one row, in every form")
class DownloadsTest {
  private static final KnownNames NAMES =
      new KnownNames(
          Set.of("problem31", "problem32"),
          Set.of(),
          name -> name.startsWith("p02."),
          name -> false);
  private static final String RAR5 = "Rar!\u001a\u0007\u0001\u0000";

  @TempDir Path folder;

  /**
   * Id to what became of it: the text of the class, or the reason. Whoever is given the list of
   * names must read the same.
   */
  private Map<String, String> rows(Path submissions, Inbox.Choices choices) throws Exception {
    Path list = folder.resolve("class.json");
    Map<String, String> rows;
    try (Inbox inbox = Inbox.open(submissions, NAMES, choices)) {
      rows = rows(inbox);
      new ClassList(inbox.listing(), ClassOverview.of(List.of())).write(list);
    }
    Listing listing = ClassList.read(list).listing();
    try (Inbox listed = Inbox.open(submissions, NAMES, choices, listing)) {
      assertThat(rows(listed)).isEqualTo(rows);
    }
    return rows;
  }

  private static Map<String, String> rows(Inbox inbox) {
    Map<String, String> rows = new TreeMap<>();
    for (Inbox.Entry entry : inbox.entries()) {
      assertThat(rows.put(entry.id(), told(entry.read()))).isNull();
    }
    return rows;
  }

  private static String told(Intake read) {
    if (read instanceof Intake.Unreadable unreadable) {
      return unreadable.reason();
    }
    ProblemSources sources = ((Submission) read).problems().get("problem31");
    return ((ProblemSources.Found) sources)
        .files()
        .get(0)
        .text()
        .replaceAll("(?s).*/\\* | \\*/.*", "");
  }

  /** The rows, which must be the same however the download comes. */
  private Map<String, String> everyForm(Download download) throws Exception {
    Path unpacked = download.folder(Files.createDirectory(folder.resolve("unpacked")));
    Map<String, String> rows = rows(unpacked, Inbox.Choices.NONE);
    List<Path> forms = new ArrayList<>();
    forms.add(download.zip(folder.resolve("class.zip")));
    forms.add(download.tarGz(folder.resolve("class.tar.gz")));
    forms.add(download.sevenZ(folder.resolve("class.7z")));
    forms.add(download.folder(Files.createDirectories(folder.resolve("one/outer"))).getParent());
    for (Path form : forms) {
      assertThat(rows(form, Inbox.Choices.NONE)).as(form.toString()).isEqualTo(rows);
    }
    return rows;
  }

  private static String moodle(String person, int id, String rest) {
    return "%s_%d_assignsubmission_file%s".formatted(person, id, rest);
  }

  @Test
  void foldersOfMoodleShouldGiveEachParticipantARow() throws Exception {
    Download download =
        new Download()
            .with(moodle("Anna Müller", 101, "/p02.zip"), Download.packed("anna"))
            .with("Anna Müller_101_assignsubmission_onlinetext/onlinetext.html", "<p>Hello</p>")
            .with(moodle("Anna Müller", 102, "_/" + Download.PLACE), Download.source("namesake"))
            .with(moodle("O'Neil-Łukasz, José", 103, "/Antworten.docx"), "PK")
            .with("محمد علي_104_assignsubmission_onlinetext/onlinetext.html", "<p>لا</p>")
            .with(moodle("Participant", 105, "/deep/A.java"), Download.source("loose"))
            .with(moodle("Team Blau_7", 106, "/abgabe.7z"), RAR5)
            .with(moodle("<script>alert(1)", 107, "/p02.rar"), RAR5)
            .withFolder(moodle("=cmd()", 108, ""))
            .with(moodle("CON", 109, "/a.zip"), Download.packed("first"))
            .with(moodle("CON", 109, "/b.zip"), Download.packed("second"));
    Map<String, String> rows = everyForm(download);
    assertThat(rows)
        .containsEntry("Anna Müller_101_assignsubmission_file", "anna")
        .containsEntry("Anna Müller_102_assignsubmission_file_", "namesake")
        .containsEntry("O_Neil-Łukasz_ José_103_assignsubmission_file", "sent only Antworten.docx")
        .containsEntry("محمد علي_104_assignsubmission_file", "sent only an online text")
        .containsEntry("Participant_105_assignsubmission_file", "loose")
        .containsEntry("_cmd___108_assignsubmission_file", "an empty folder")
        .hasSize(9);
    assertThat(rows.get("Team Blau_7_106_assignsubmission_file"))
        .contains("is not what its extension says", ".rar");
    assertThat(rows.get("_script_alert_1__107_assignsubmission_file"))
        .contains("a RAR5 archive: not opened");
    assertThat(rows.get("CON_109_assignsubmission_file"))
        .contains("a.zip and b.zip differ", "grade choose");
  }

  @Test
  void flatFilesOfMoodleShouldBelongToTheirParticipant() throws Exception {
    Download download =
        new Download()
            .with(moodle("Ben", 1, "_p02.zip"), Download.packed("ben"))
            .with("Ben_1_assignsubmission_onlinetext_onlinetext.html", "<p>see the file</p>")
            .with(moodle("Group", 2, "_A.java"), Download.source("group"))
            .with(moodle("Group", 2, "_notes.txt"), "notes")
            .with(moodle("Zoë", 3, "_foto.png"), "png")
            .with(moodle("Yan", 4, "_onlinetext.zip"), Download.packed("yan"));
    assertThat(everyForm(download))
        .containsExactly(
            Map.entry("Ben_1_assignsubmission_file", "ben"),
            Map.entry("Group_2_assignsubmission_file", "group"),
            Map.entry("Yan_4_assignsubmission_file", "yan"),
            Map.entry("Zoë_3_assignsubmission_file", "sent only foto.png"));
  }

  @Test
  void attachmentsOfCanvasShouldBelongToTheirUser() throws Exception {
    Download download =
        new Download()
            .with("muelleranna_501_9001_p02.zip", Download.packed("anna, old"))
            .with("muelleranna_LATE_501_9044_p02-1.zip", Download.packed("anna, new"))
            .with("łukaszjosé_502_9002_A-1.java", Download.source("renamed"))
            .with("anon_LATE_x7Kq2_9003_p02.zip", Download.packed("nobody"))
            .with("LATE_anon_b8LpQ_9014_p02.zip", Download.packed("nobody else"))
            .with("محمد_504_9004_essay.docx", "PK")
            .with("benno_505_text.html", "<p>no time</p>")
            .with("dan_507_9009_text.html", "no text of Canvas, but a file")
            .with("carla_506_9007_A.java", Download.source("carla, old"))
            .with("carla_506_9008_A.java", Download.source("carla, new"));
    assertThat(everyForm(download))
        .containsExactly(
            Map.entry("LATE_anon_b8LpQ_9014_p02", "nobody else"),
            Map.entry("anon_LATE_x7Kq2_9003_p02", "nobody"),
            Map.entry("benno_505", "sent only an online text"),
            Map.entry("carla_506_9008_A.java", "carla, new"),
            Map.entry("dan_507_9009_text.html", "sent only text.html"),
            Map.entry("muelleranna_LATE_501_9044_p02-1", "anna, new"),
            Map.entry("łukaszjosé_502_9002_A-1.java", "renamed"),
            Map.entry("محمد_504_9004_essay.docx", "sent only essay.docx"));
    try (Inbox inbox = Inbox.open(folder.resolve("class.zip"), NAMES)) {
      assertThat(inbox.entries())
          .filteredOn(each -> each.origin().late())
          .extracting(each -> each.origin().platformId())
          .containsExactlyInAnyOrder("501", "x7Kq2", "b8LpQ");
    }
  }

  /** Older ones write late in small letters; a picture beside an archive is common. */
  @Test
  void attachmentsOfAnOlderCanvasShouldBelongToTheirUser() throws Exception {
    Download download =
        new Download()
            .with("smithbob_340934_208490284_Work.zip", Download.packed("bob, old"))
            .with("smithbob_340934_208490285_Screenshot.png", "png")
            .with("smithbob_late_340934_208499999_Work-1.zip", Download.packed("bob, new"))
            .with("wellslane_334244_394803489_A.java", Download.source("lane"))
            .with("anon_late_334245_394803490_Work.zip", Download.packed("nobody"));
    assertThat(everyForm(download))
        .containsExactly(
            Map.entry("anon_late_334245_394803490_Work", "nobody"),
            Map.entry("smithbob_late_340934_208499999_Work-1", "bob, new"),
            Map.entry("wellslane_334244_394803489_A.java", "lane"));
    try (Inbox inbox = Inbox.open(folder.resolve("class.zip"), NAMES)) {
      assertThat(inbox.entries())
          .filteredOn(each -> each.origin().late())
          .extracting(each -> each.origin().person())
          .containsExactly("anon", "smithbob");
    }
  }

  /** Some unpackers turn spaces into underscores, and older Moodles end names with one. */
  @Test
  void namesThatAnUnpackerChangedShouldStillBeRead() throws Exception {
    Download download =
        new Download()
            .with("Jonathan_Hoyte_657737_assignsubmission_file_/A.java", Download.source("jon"))
            .with("Jonathan_Hoyte_657737_assignsubmission_onlinetext_/onlinetext.html", "<p>hi</p>")
            .with("Kim Lee_657738_assignsubmission_onlinetext_/onlinetext.html", "<p>hi</p>");
    assertThat(everyForm(download))
        .containsOnlyKeys(
            "Jonathan_Hoyte_657737_assignsubmission_file_", "Kim Lee_657738_assignsubmission_file")
        .containsValues("jon", "sent only an online text");
  }

  /** Numbers in somebody's own names are no platform's ids. */
  @Test
  void namesThatLookLikeCanvasShouldNotMergeStudents() throws Exception {
    Download download =
        new Download()
            .with("anna_2026_1_p02.zip", Download.packed("anna"))
            .with("ben_2026_2_p02.zip", Download.packed("ben"));
    assertThat(everyForm(download)).hasSize(2).containsValues("anna", "ben");
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
    assertThat(everyForm(download))
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
    Inbox.Choices choices = id -> id.equals("anna") ? Optional.of("a.zip") : Optional.empty();
    assertThat(rows(zip, choices)).containsEntry("anna", "first").containsEntry("ben", "ben");
    assertThat(rows(zip, id -> Optional.of("c.zip")).get("anna"))
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
    assertThat(rows(zip, Inbox.Choices.NONE))
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
    assertThat(rows(alone, Inbox.Choices.NONE))
        .containsExactly(Map.entry("Anna_1_assignsubmission_file", "anna"));
  }

  /** Windows' own packer wrote names in its old letters. */
  @Test
  @DisplayName("one zip with all in it may be called as an attachment of Canvas")
  void anArchiveOfAllMayBeCalledLikeAnAttachment() throws Exception {
    Download download =
        new Download()
            .with(moodle("Anna Müller", 1, "/p02.zip"), Download.packed("anna"))
            .with(moodle("Ben", 2, "/p02.zip"), Download.packed("ben"));
    Path alone = Files.createDirectory(folder.resolve("alone"));
    Path zip = download.zip(alone.resolve("p02_2026_17_name.zip"));
    Map<String, String> rows = rows(zip, Inbox.Choices.NONE);
    assertThat(rows.values()).containsExactlyInAnyOrder("anna", "ben");
    assertThat(rows(alone, Inbox.Choices.NONE)).isEqualTo(rows);
    Path outer = Files.createDirectories(folder.resolve("outer/p02_2026_17_name"));
    assertThat(rows(download.folder(outer).getParent(), Inbox.Choices.NONE)).isEqualTo(rows);
  }

  @Test
  void namesInOldLettersShouldBeRead() throws Exception {
    Path zip = folder.resolve("class.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM437"))) {
      for (String name : List.of("Müller", "Weiß")) {
        out.putNextEntry(new ZipEntry(name + "/" + Download.PLACE));
        out.write(Download.source(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(rows(zip, Inbox.Choices.NONE)).containsOnlyKeys("Müller", "Weiß");
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
    assertThat(rows(download.zip(folder.resolve("class.zip")), Inbox.Choices.NONE))
        .containsExactly(Map.entry("anna", "anna"), Map.entry("ben", "ben"));
    assertThat(rows(download.tarGz(folder.resolve("class.tar.gz")), Inbox.Choices.NONE))
        .containsExactly(Map.entry("anna", "anna"), Map.entry("ben", "ben"));
  }
}
