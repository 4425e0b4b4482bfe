package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static p02.engine.intake.DownloadRows.NAMES;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Downloads of Canvas: every user one row, in every form")
class CanvasDownloadsTest {
  @TempDir Path folder;

  private DownloadRows of() {
    return new DownloadRows(folder);
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
    assertThat(of().everyForm(download))
        .containsExactly(
            Map.entry("LATE_anon_b8LpQ_9014_p02", "nobody else"),
            Map.entry("anon_LATE_x7Kq2_9003_p02", "nobody"),
            Map.entry("benno_505_text.html", "sent only an online text"),
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
    assertThat(of().everyForm(download))
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

  /** Numbers in somebody's own names are no platform's ids. */
  @Test
  void namesThatLookLikeCanvasShouldNotMergeStudents() throws Exception {
    Download download =
        new Download()
            .with("anna_2026_1_p02.zip", Download.packed("anna"))
            .with("ben_2026_2_p02.zip", Download.packed("ben"));
    assertThat(of().everyForm(download)).hasSize(2).containsValues("anna", "ben");
  }
}
