package p02.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import p02.engine.failure.UserMistake;

@DisplayName("Decisions are for whom they were made")
class MadeForTest {
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

  @TempDir Path marks;
  private Decision made;

  @BeforeEach
  void decide() throws IOException {
    people("an_na,ann01,,an_na", "ben,ben01,17,Ben_17");
    made = add("an_na", "eva", 3, 0);
  }

  private void people(String... rows) throws IOException {
    String csv = "submission,student,platform_id,sent\r\n" + String.join("\r\n", rows) + "\r\n";
    Files.writeString(Addressees.file(marks), csv);
  }

  private Decision add(String whom, String who, double points, int second) throws IOException {
    Draft draft =
        new Draft(new Ruling.Mark("3.1.2", points, 3, 0), whom, "oral", "", who, List.of());
    Clock clock = Clock.fixed(NOON.plusSeconds(second), ZoneOffset.UTC);
    return Decisions.add(marks, draft.over(standing()), clock);
  }

  private Standing standing() throws IOException {
    return Decisions.read(marks).standing();
  }

  @Test
  @DisplayName("and hold it: id, number, and the name before it was cleaned")
  void shouldHoldWhom() throws IOException {
    assertThat(made.madeFor()).isEqualTo(new Addressee("ann01", "", "an_na"));
    assertThat(add("ben", "eva", 1, 1).madeFor()).isEqualTo(new Addressee("ben01", "17", "Ben_17"));
    assertThat(standing().inForce()).hasSize(2);
  }

  @ParameterizedTest(name = "{1}, number {2}, {3}: {4}")
  @CsvSource(
      textBlock =
          """
          # who is behind the name now,        and whether it is whom the decision was made for
          an_na, ann01,   '', an_na,           true
          an_na, '',      '', an_na,           true
          an_na, zor01,   '', an_na,           false
          an_na, zor01,   '', an*na,           false
          an_na, '',      '', an*na,           false
          an_na, ann01,   '', an_na.zip,       true
          an_na, ann01,   99, an_na,           true
          ben,   ben02,   17, Ben_17,          true
          ben,   ben01,   18, Ben_17,          false
          ben,   ben01,   17, Ben_17_late.zip, true
          """)
  @DisplayName("and count for nobody else")
  void shouldCountForNobodyElse(
      String whom, String student, String number, String sent, boolean same) throws IOException {
    Decision decision = whom.equals("ben") ? add("ben", "eva", 3, 1) : made;
    people("%s,%s,%s,%s".formatted(whom, student, number, sent));
    assertThat(standing().inForce().contains(decision)).isEqualTo(same);
    assertThat(standing().doubtful().contains(decision)).isEqualTo(!same);
    assertThat(Decisions.read(marks).isSettled()).isEqualTo(same);
  }

  @Test
  @DisplayName("whatever id a classmate's submission claims")
  void shouldNotBelieveAClaim() throws IOException {
    people("an_na,ann01,,an*na", "an_na-2,ann01,,an_na");
    assertThat(standing().doubtful()).containsExactly(made);
    people("an_na,ann01,,an*na", "other,ann01,,other");
    assertThat(standing().doubtful()).containsExactly(made);
    // Two names that are shown alike, since a letter of one cannot be shown.
    people("an_na,ann01,,an_na", "an_na-2,ann01,,an_na");
    assertThat(standing().doubtful()).containsExactly(made);
  }

  @Test
  @DisplayName("and another one's stand beside them until the name is theirs again")
  void shouldWaitForTheirOwn() throws IOException {
    people("an_na,zor01,,an*na");
    Decision other = add("an_na", "eva", 1, 5);
    assertThat(other.replaces()).isEmpty();
    assertThat(standing().inForce()).containsExactly(other);
    assertThat(standing().doubtful()).containsExactly(made);
    assertThat(standing().standsOrUndoes(made)).isTrue();
    people("an_na,ann01,,an_na");
    assertThat(standing().inForce()).containsExactly(made);
    assertThat(standing().doubtful()).containsExactly(other);
  }

  @Test
  @DisplayName("and nobody's where nothing says who is who any more")
  void shouldNotGuess() throws IOException {
    Files.delete(Addressees.file(marks));
    assertThat(standing().doubtful()).containsExactly(made);
    people("ben,ben01,17,Ben_17");
    assertThat(standing().inForce()).as("nobody has the name: it hangs").containsExactly(made);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ';', \uFEFF", "windows-1252, ';', ''", "UTF-16LE, '\t', \uFEFF"})
  @DisplayName("whatever spreadsheet has saved the table of who is who")
  void shouldReadWhatASpreadsheetSaved(Charset charset, String separator, String mark)
      throws IOException {
    String csv = "submission,student,platform_id,sent\r\nan_na,ann01,,an_na\r\n,,,\r\n";
    Files.write(Addressees.file(marks), (mark + csv.replace(",", separator)).getBytes(charset));
    assertThat(standing().inForce()).containsExactly(made);
    Files.writeString(Addressees.file(marks), "submission|student|platform_id|sent\nan_na|a|b|c\n");
    assertThatThrownBy(this::standing)
        .isInstanceOf(UserMistake.class)
        .hasMessageEndingWith(
            "submissions.csv has no column submission, but submission|student|platform_id|sent. Run grade batch again");
  }

  @Test
  @DisplayName("and without an id they are forgotten with whom they may be for, and not handed out")
  void shouldForgetWhatMayBeTheirs() throws IOException {
    people("an_na,,,an_na", "ben,,17,Ben_17", "cleo,,,cleo");
    Decision anna = add("an_na", "zoe", 1, 1);
    Decision ben = add("ben", "zoe", 1, 2);
    Path file = Decisions.folder(marks).resolve("zoe.jsonl");
    String all = Line.of(anna) + "\n" + Line.of(ben) + "\n";
    assertThat(lines("an_na").in(file)).isEqualTo(Line.of(anna) + "\n");

    // Numbers and what was sent tell whose they are, whoever has the name now.
    people("an_na,,,an*na", "ana,,,an_na", "ben,,18,Ben_18", "bob,,17,Bob_17");
    assertThat(standing().doubtful()).contains(anna, ben);
    assertThat(lines("an_na").in(file) + lines("ben").in(file)).isEmpty();
    assertThat(lines("ana").in(file) + lines("bob").in(file)).isEqualTo(all);
    assertThat(lines("an_na").unknown() + lines("ben").unknown()).isZero();

    // Nobody here sent it, or is of that number.
    people("an_na,,,an*na", "ben,,18,Ben_18");
    assertThat(lines("an_na").in(file)).isEmpty();
    assertThat(lines("an_na").unknown()).isEqualTo(1);
    assertThat(lines("an_na").forget()).containsExactly("zoe.jsonl");
    assertThat(file).hasContent(Line.of(ben));
    assertThat(lines("cleo").forget()).isEmpty();
  }

  private PersonsLines lines(String submission) throws IOException {
    return PersonsLines.of(marks, Set.of(submission), Set.of());
  }

  @Test
  @DisplayName("but lines of an earlier kit go by the submission's name, and keep their ids")
  void shouldTakeOldLinesByTheName() throws IOException {
    Draft draft = new Draft(new Ruling.Comment("3.1.1"), "an_na", "w", "", "old", List.of());
    Decision old = draft.at(NOON, Addressee.UNKNOWN);
    assertThat(Line.of(old)).doesNotContain("made_for");
    Files.write(
        Decisions.folder(marks).resolve("old.jsonl"),
        (Line.of(old) + "\n").getBytes(StandardCharsets.UTF_8));
    people("an_na,zor01,,an*na");
    assertThat(standing().inForce()).containsExactly(old);
    assertThat(Decisions.read(marks).troubles()).isEmpty();
  }
}
