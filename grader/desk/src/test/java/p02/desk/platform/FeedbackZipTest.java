package p02.desk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.desk.marks.FinalMark;
import p02.desk.place.Row;
import p02.engine.who.Member;

@DisplayName("The feedback archive")
class FeedbackZipTest {
  @Test
  @DisplayName("holds each report under its participant's name, and names who is not in it")
  void shouldBeAsMoodleReadsIt() throws IOException {
    List<FinalMark> marks =
        List.of(
            Some.mark("Anna Müller_4711_assignsubmission_file", "", 1),
            Some.mark("a_b_4712_assignsubmission_file_", "", 1),
            Some.mark("ben", "", 1),
            Some.open("Zoë_4714_assignsubmission_file"));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    List<String> left =
        FeedbackZip.write(
            marks, Optional.empty(), id -> List.of(), id -> ("<p>" + id).getBytes(UTF_8), zip);
    assertThat(left).containsExactly("no participant's number in its name: ben");
    assertThat(contents(zip.toByteArray()))
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "Anna Müller_4711_assignfeedback_file/feedback.html",
                    "<p>Anna Müller_4711_assignsubmission_file",
                    "a b_4712_assignfeedback_file/feedback.html",
                    "<p>a_b_4712_assignsubmission_file_",
                    "Zoë_4714_assignfeedback_file/feedback.html",
                    "<p>Zoë_4714_assignsubmission_file")));
  }

  @Test
  @DisplayName("goes by the rows of the worksheet where they are known, each member of a team one")
  void shouldGoByRows() throws IOException {
    String team = "Team Blau_4712_assignsubmission_file";
    String anna = "Anna Müller_4711_assignsubmission_file";
    List<FinalMark> marks =
        List.of(Some.mark(anna, "", 1), Some.mark(team, "", 1), Some.open("ben"));
    Map<String, List<Row>> places =
        Map.of(
            anna, List.of(new Row(1, "4711", List.of(), "Anna M.")),
            team,
                List.of(
                    new Row(2, "21", List.of(), "Cleo/../_x"),
                    new Row(3, "22", List.of(), "محمد العربي")));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    List<String> left =
        FeedbackZip.write(
            marks, Optional.of(places), id -> List.of(), id -> id.getBytes(UTF_8), zip);
    assertThat(left).containsExactly("no row in the worksheet: ben");
    assertThat(contents(zip.toByteArray()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Anna Müller_4711_assignfeedback_file/feedback.html", anna,
                "Cleo .. x_21_assignfeedback_file/feedback.html", team,
                "محمد العربي_22_assignfeedback_file/feedback.html", team));
  }

  @Test
  @DisplayName("finds a team's members by the roster where no worksheet is at hand")
  void shouldGoByRoster() throws IOException {
    String blue = "Team Blau_4712_assignsubmission_file";
    String red = "Team Rot_4713_assignsubmission_file";
    Map<String, List<Member>> teams =
        Map.of(
            blue,
                List.of(new Member("", "Cleo/../_x", "", "21"), new Member("", "Dan Öz", "", "22")),
            red, List.of(new Member("", "Eva Eis", "", "")));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    List<String> left =
        FeedbackZip.write(
            List.of(
                Some.mark(blue, "", 1).calledBy("Team Blau", "Team Blau"),
                Some.mark(red, "", 1).calledBy("Team Rot", "Team Rot")),
            Optional.empty(),
            teams::get,
            id -> id.getBytes(UTF_8),
            zip);
    assertThat(left).containsExactly("no participant's number on the roster: Eva Eis of Team Rot");
    assertThat(contents(zip.toByteArray()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Cleo .. x_21_assignfeedback_file/feedback.html", blue,
                "Dan Öz_22_assignfeedback_file/feedback.html", blue));
  }

  private static Map<String, String> contents(byte[] bytes) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return contents;
  }
}
