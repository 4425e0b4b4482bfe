package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.engine.intake.DownloadRows.RAR5;
import static p02.engine.intake.DownloadRows.moodle;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Downloads of Moodle: every participant one row, in every form")
class MoodleDownloadsTest {
  @TempDir Path folder;

  private DownloadRows of() {
    return new DownloadRows(folder);
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
    Map<String, String> rows = of().everyForm(download);
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
    assertThat(of().everyForm(download))
        .containsExactly(
            Map.entry("Ben_1_assignsubmission_file", "ben"),
            Map.entry("Group_2_assignsubmission_file", "group"),
            Map.entry("Yan_4_assignsubmission_file", "yan"),
            Map.entry("Zoë_3_assignsubmission_file", "sent only foto.png"));
  }

  /** Some unpackers turn spaces into underscores, and older Moodles end names with one. */
  @Test
  void namesThatAnUnpackerChangedShouldStillBeRead() throws Exception {
    Download download =
        new Download()
            .with("Jonathan_Hoyte_657737_assignsubmission_file_/A.java", Download.source("jon"))
            .with("Jonathan_Hoyte_657737_assignsubmission_onlinetext_/onlinetext.html", "<p>hi</p>")
            .with("Kim Lee_657738_assignsubmission_onlinetext_/onlinetext.html", "<p>hi</p>");
    assertThat(of().everyForm(download))
        .containsOnlyKeys(
            "Jonathan_Hoyte_657737_assignsubmission_file_", "Kim Lee_657738_assignsubmission_file")
        .containsValues("jon", "sent only an online text");
  }
}
