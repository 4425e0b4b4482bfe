package p02.desk.platform;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.desk.marks.FinalMark;

@DisplayName("Moodle's grading worksheet")
class MoodleWorksheetTest {
  private static final String ENGLISH =
      """
      Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Last modified (submission)","Last modified (grade)","Feedback comments"
      "Participant 4711","Anna Müller",anna@uni.example,"Submitted for grading - Graded",55.00,100.00,Yes,"Sunday, 29 November 2026, 10:00 AM","Sunday, 29 November 2026, 11:00 AM","<p>Line one,
      line ""two""</p>"
      "Participant 4712","=HYPERLINK(""http://x"")",ben@uni.example,"Submitted for grading",,100.00,Yes,"Sunday, 29 November 2026, 10:00 AM",-,
      "Participant 4713","محمد العربي",m@uni.example,"No submission",,100.00,Yes,-,-,

      "Participant 4714","Zoë O'Neil-Ørsted",zoe@uni.example,"Submitted for grading",,100.00,No,-,-,
      """
          .replace("\n", "\r\n");

  private static String name(String person, int number) {
    return person + "_" + number + "_assignsubmission_file";
  }

  private static Edit edit(String sheet, FinalMark... marks) {
    return MoodleWorksheet.edit(
        sheet.getBytes(UTF_8), List.of(marks), MoodleWorksheet.Options.NONE);
  }

  @Test
  @DisplayName("gets every mark in its cell, and no other byte changes")
  void shouldFillIn() {
    Edit edit =
        edit(
            "\uFEFF" + ENGLISH,
            Some.mark(name("Anna Müller", 4711), "zoe@uni.example", 87.125),
            Some.mark(name("_HYPERLINK", 4712), "", 100));
    String expected =
        "\uFEFF"
            + ENGLISH
                .replace("Graded\",55.00,100.00", "Graded\",87.125,100.00")
                .replace("grading\",,100.00,Yes", "grading\",100,100.00,Yes");
    assertThat(new String(edit.bytes(), UTF_8)).isEqualTo(expected);
    assertThat(edit.written()).isEqualTo(2);
    assertThat(edit.open()).isEmpty();
    assertThat(edit.notes())
        .contains("held another grade before (1): Anna Müller (4711): 55.00")
        .anyMatch(note -> note.startsWith("rows without a submission (2)"));
  }

  @Test
  @DisplayName("a column that holds something else never takes grades, whoever names it")
  void shouldLookAtTheColumnThatIsNamed() {
    for (String column : List.of("Full name", "Identifier", "Feedback comments")) {
      MoodleWorksheet.Options named = new MoodleWorksheet.Options(Optional.of(column), false);
      List<FinalMark> marks = List.of(Some.mark(name("Anna Müller", 4711), "", 55));
      assertThatThrownBy(() -> MoodleWorksheet.edit(ENGLISH.getBytes(UTF_8), marks, named))
          .hasMessageContaining("something other than grades in the column \"" + column);
    }
  }

  @Test
  @DisplayName("a maximum that is another in its last bit only is the same")
  void shouldTakeSumsAsTheyAreWritten() {
    FinalMark anna = Some.mark(name("Anna Müller", 4711), "", 55);
    FinalMark summed =
        new FinalMark(
            anna.submission(),
            "",
            anna.automatic(),
            anna.written(),
            anna.decisions(),
            anna.late(),
            anna.whole(),
            Optional.of(Math.nextDown(100.0)));
    assertThat(edit(ENGLISH, summed).kept()).isEqualTo(1);
  }

  @Test
  @DisplayName("stays as it is where the same mark stands already, however it is written")
  void shouldKeepBytes() {
    Edit edit = edit(ENGLISH, Some.mark(name("Anna Müller", 4711), "", 55));
    assertThat(edit.bytes()).isEqualTo(ENGLISH.getBytes(UTF_8));
    assertThat(edit.kept()).isEqualTo(1);
  }

  @Test
  @DisplayName("names what is locked, not graded, without a row, or claimed twice")
  void shouldNameWhatStaysOut() {
    Edit edit =
        edit(
            ENGLISH,
            Some.mark(name("Zoë", 4714), "", 50),
            Some.open(name("Anna", 4711)),
            Some.mark(name("Nobody", 4799), "4713", 50),
            Some.mark("first", "ben@uni.example", 50),
            Some.mark("other", "ben@uni.example", 60));
    assertThat(edit.bytes()).isEqualTo(ENGLISH.getBytes(UTF_8));
    assertThat(String.join("\n", edit.open()))
        .contains(
            "locked in Moodle, left as it was: Zoë_4714_assignsubmission_file, Zoë O'Neil-Ørsted (4714)",
            "not graded, left as it was: Anna_4711_assignsubmission_file",
            "no row: Nobody_4799_assignsubmission_file: no row has the number 4799",
            "first, other all claim the row of =HYPERLINK");
    assertThat(edit.open()).hasSize(4);
  }

  @Test
  @DisplayName("is whose name a submission has, before who only says to be that student")
  void shouldNotBelieveAClaimedId() {
    Edit edit =
        edit(
            ENGLISH,
            Some.mark("ben", "ben@uni.example", 50),
            Some.mark("other", "ben@uni.example", 60));
    assertThat(edit.written()).isEqualTo(1);
    assertThat(new String(edit.bytes(), UTF_8)).contains(",50").doesNotContain(",60");
    assertThat(String.join("\n", edit.open()))
        .contains(
            "no row: other: says to be student \"ben@uni.example\", but the row of =HYPERLINK")
        .contains("is that of ben by name or number");
    // Who has the name, but says to be another, is no better known than who says to be this one.
    Edit neither =
        edit(ENGLISH, Some.mark("ben", "zor01", 50), Some.mark("other", "ben@uni.example", 60));
    assertThat(neither.written()).isZero();
    assertThat(neither.open()).anyMatch(line -> line.contains("ben, other all claim the row"));
  }

  @Test
  @DisplayName("is whose name a submission had before it was made safe, or has on the roster")
  void shouldKnowUncleanedNames() {
    String anna = "anna@uni.example";
    FinalMark claims = Some.mark("Zorn_ Zoe", anna, 60).calledBy("Zorn, Zoe", "Zorn, Zoe");
    for (FinalMark owner :
        List.of(
            Some.mark("Müller_ Anna", anna, 50).calledBy("Müller, Anna", "Müller, Anna"),
            Some.mark("am", anna, 50).calledBy("Anna Müller", "Anna Müller"))) {
      Edit edit = edit(ENGLISH, owner, claims);
      assertThat(new String(edit.bytes(), UTF_8)).contains(",50,100.00").doesNotContain(",60,");
      assertThat(edit.open())
          .singleElement()
          .asString()
          .startsWith("no row: Zorn, Zoe: says to be student \"" + anna);
    }
    // A roster that believes the own word of who is called otherwise still says that it is that.
    Edit alone = edit(ENGLISH, claims.calledBy("Anna Müller", "Anna Müller"));
    assertThat(alone.notes()).anyMatch(note -> note.contains("by the student's own id (1)"));
  }

  @Test
  @DisplayName("is read in German, with semicolons, decimal commas and Excel's old encoding")
  void shouldReadGerman() {
    String german =
        """
        ID;Vollständiger Name;ID-Nummer;Status;Bewertung;Bestwertung;Bewertung kann geändert werden;Zuletzt geändert (Bewertung)
        Teilnehmer/in4711;Jörg Groß;12345;Zur Bewertung abgegeben;;100,00;Ja;-
        Teilnehmer/in4712;Äbby Çelik;12346;Zur Bewertung abgegeben;"12,5";100,00;Nein;-
        Teilnehmer/in4713;Eva Maria Öz;12347;Zur Bewertung abgegeben;"7,00";100,00;Ja;-
        """;
    Charset windows = Charset.forName("windows-1252");
    List<FinalMark> marks =
        List.of(
            Some.mark("Jörg Groß_4711_assignsubmission_file_", "", 87.25),
            Some.mark("12346", "", 12.5),
            Some.mark("Eva Maria Öz", "", 7.5));
    Edit edit = MoodleWorksheet.edit(german.getBytes(windows), marks, MoodleWorksheet.Options.NONE);
    assertThat(new String(edit.bytes(), windows))
        .isEqualTo(
            german
                .replace("abgegeben;;100,00", "abgegeben;87,25;100,00")
                .replace("\"7,00\"", "\"7,5\""));
    assertThat(edit.open()).singleElement().asString().startsWith("locked in Moodle");
  }

  @Test
  @DisplayName("takes a decimal comma between commas in quotes")
  void shouldQuoteDecimalCommas() {
    String italian =
        """
        Identificativo,Nome,Valutazione,"Valutazione massima","La valutazione può essere modificata"
        "Partecipante 1",Anna,,"100,00",Sì
        "Partecipante 12",Ben,"3,00","100,00",Sì
        """;
    Edit edit = edit(italian, Some.mark("Anna_1_x", "", 0), Some.mark(name("Anna", 1), "", 87.25));
    assertThat(new String(edit.bytes(), UTF_8))
        .isEqualTo(italian.replace("Anna,,", "Anna,\"87,25\","));
  }

  @Test
  @DisplayName("is written back in the encoding and with the line ends that it came in")
  void shouldKeepUtf16() {
    String sheet = "\uFEFF" + ENGLISH.replace("\r\n", "\n").strip();
    byte[] bytes = sheet.getBytes(UTF_16LE);
    List<FinalMark> marks = List.of(Some.mark(name("م", 4713), "", 3));
    Edit edit = MoodleWorksheet.edit(bytes, marks, MoodleWorksheet.Options.NONE);
    assertThat(new String(edit.bytes(), UTF_16LE))
        .isEqualTo(sheet.replace("No submission\",,", "No submission\",3,"));
  }

  @Test
  @DisplayName("gives a team's mark to every row that names the team")
  void shouldGiveTeamsTheirMark() {
    String teams =
        """
        Identifier,Full name,Status,Group,Grade,Maximum Grade
        Participant 1,Anna,Submitted,Team Ü,,100.00
        Participant 2,Ben,Submitted,Team Ü,,100.00
        Participant 3,Cleo,Submitted,Team B,,100.00
        """;
    Edit edit = edit(teams, Some.mark(name("Team Ü", 2), "", 50));
    assertThat(new String(edit.bytes(), UTF_8)).isEqualTo(teams.replace("Team Ü,,", "Team Ü,50,"));
    // The number is the team's; that a participant has the same one is chance.
    assertThat(edit(teams, Some.mark(name("Team Ü", 3), "", 50)).bytes()).isEqualTo(edit.bytes());
    assertThat(edit(teams, Some.mark(name("Anna", 1), "", 50)).written()).isEqualTo(1);
  }

  @Test
  @DisplayName("does not take a number for a participant's that may be another's, or cut")
  void shouldNotGuessNumbers() {
    String few = "Identifier,Full name,Grade,Maximum Grade\nParticipant 007,Anna,,100.00\n";
    assertThat(edit(few, Some.mark("exercise_7", "", 1)).written()).isZero();
    assertThat(edit(few, Some.mark("x_7_8_y", "", 1)).written()).isZero();
    assertThat(edit(few, Some.mark("x".repeat(78) + "_7", "", 1)).written()).isZero();
    assertThat(edit(few, Some.mark("x".repeat(70) + "_7_assigns", "", 1)).written()).isEqualTo(1);
    assertThat(edit(few, Some.mark("Anna_7", "", 1)).written()).isEqualTo(1);
    assertThat(edit(few, Some.mark(name("a_7_assignsubmission_b", 8), "", 1)).written()).isZero();
  }

  @Test
  @DisplayName("is taken blind, where names are hidden")
  void shouldReadBlind() {
    String blind =
        "Identifier,Status,Grade,Maximum Grade\nParticipant 7,x,,100.00\nParticipant 70,y,,100.00\n";
    Edit edit = edit(blind, Some.mark(name("Participant", 7), "", 1));
    assertThat(new String(edit.bytes(), UTF_8)).isEqualTo(blind.replace("7,x,,", "7,x,1,"));
  }

  @Test
  @DisplayName("is not filled where marks do not fit its maximum, unless they may be converted")
  void shouldAskBeforeItConverts() {
    String ten = ENGLISH.replace("100.00", "10.00");
    FinalMark mark = Some.mark(name("Ben", 4712), "", 87.5);
    assertThatThrownBy(() -> edit(ten, mark))
        .hasMessageContaining("up to 10 points, but marks go up to 100: add --scale");
    Edit edit =
        MoodleWorksheet.edit(
            ten.getBytes(UTF_8),
            List.of(mark),
            new MoodleWorksheet.Options(Optional.empty(), true));
    assertThat(new String(edit.bytes(), UTF_8))
        .isEqualTo(ten.replace("grading\",,10.00,Yes", "grading\",8.75,10.00,Yes"));
  }

  @Test
  @DisplayName("that is no worksheet, or not one table, is refused")
  void shouldRefuseOthers() {
    FinalMark mark = Some.mark("anna", "", 1);
    assertThatThrownBy(() -> edit("a,b,c\nx,y,z\n", mark)).hasMessageContaining("no grading");
    assertThatThrownBy(() -> edit("a,b,c\nx,y\n", mark)).hasMessageContaining("is no table");
    assertThatThrownBy(() -> edit("a,\"b\nx,y\n", mark)).hasMessageContaining("is no table");
    assertThatThrownBy(() -> edit("Identifier,Grade\n", mark)).hasMessageContaining("no row");
    assertThatThrownBy(() -> edit("", mark)).hasMessageContaining("is no table");
    String scale = "Identifier,Full name,Note\nParticipant 1,Anna,\n";
    assertThatThrownBy(() -> edit(scale, mark)).hasMessageContaining("--grade-column");
    Edit named =
        MoodleWorksheet.edit(
            scale.getBytes(UTF_8),
            List.of(mark),
            new MoodleWorksheet.Options(Optional.of("Note"), false));
    assertThat(new String(named.bytes(), UTF_8)).isEqualTo(scale.replace("Anna,", "Anna,1"));
  }
}
