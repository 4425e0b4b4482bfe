package p02.engine.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.failure.UserMistake;

@DisplayName("A roster: who is who")
class RosterTest {
  @TempDir Path folder;

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("roster.csv"), text);
  }

  private List<Person> read(String text, Map<String, String> columns) throws IOException {
    return RosterFile.read(csv(text), columns);
  }

  private static Claim claim(String name, String platformId, String declared) {
    return new Claim(name, List.of(name), name, platformId, declared);
  }

  private static String whose(List<Person> people, Claim claim) {
    Match match = new Matching(people).find(claim);
    return match.person().map(Person::label).orElse(match.reason());
  }

  @Test
  void shouldBeReadWithEitherSeparatorAndAByteOrderMark() throws IOException {
    String commas = "submission,student\nanna,S-1\n";
    Person anna = new Person(2, "anna", "s-1", "", "", "", "");
    assertThat(read(commas, Map.of())).containsExactly(anna);
    assertThat(read("\uFEFF" + commas.replace(',', ';'), Map.of())).containsExactly(anna);
    assertThat(read(commas.replace(',', '\t'), Map.of())).containsExactly(anna);
  }

  @Test
  void namesakesShouldBeNamedAndNotMixedUp() throws IOException {
    List<Person> people =
        read("student,name\n1,Anna Müller\n2,Anna Müller\n3,Carl Zeiss\n", Map.of());
    assertThat(whose(people, claim("Anna Müller", "", "")))
        .isEqualTo("the name fits 2 lines of the roster: 2, 3");
    assertThat(whose(people, claim("Anna Müller", "", "2"))).isEqualTo("2");
    assertThat(whose(people, claim("Anna Müller", "", "3")))
        .isEqualTo("student.properties says 3, but its name is that of 1 and 2");
  }

  @Test
  void shouldTakeHeadersOfAnyName() throws IOException {
    Map<String, String> columns =
        Map.of("student", "Matrikel", "name", "Vorname+Nachname", "email", "Uni-Mail");
    assertThat(read("Matrikel;Vorname;Nachname;Uni-Mail\n7;Zoë;Ørsted;Z@X.example\n", columns))
        .containsExactly(new Person(2, "", "7", "z@x.example", "Zoë Ørsted", "", ""));
    assertThatThrownBy(() -> read("a;b\n1;2\n", Map.of("student", "c")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("names no column c; it names a, b");
    assertThatThrownBy(() -> read("a;b\n1;2\n", Map.of("nickname", "a")))
        .hasMessageContaining(
            "nickname is none of submission, student, email, name, platform, team, submitted");
  }

  @Test
  void shouldReadMoodlesWorksheetAndCanvasGradebook() throws IOException {
    String moodle =
        "Identifier,\"Full name\",\"Email address\",Status\n"
            + "\"Participant 0123\",\"Anna Müller\",anna@x.example,-\n";
    assertThat(read(moodle, Map.of()))
        .containsExactly(new Person(2, "", "", "anna@x.example", "Anna Müller", "123", ""));
    String canvas =
        "Student,ID,SIS User ID,SIS Login ID,P02 (9)\n    Points Possible,,,,100\n"
            + "\"Müller, Anna\",501,s77,anna,\n";
    assertThat(read(canvas, Map.of()))
        .containsExactly(new Person(3, "", "s77", "", "Müller, Anna", "501", ""));
  }

  @Test
  void shouldReadTheLettersOfWindows() throws IOException {
    Path file = csv("");
    Files.write(file, "student;name\n1;Jürgen\n".getBytes(Charset.forName("windows-1252")));
    assertThat(RosterFile.read(file, Map.of())).extracting(Person::name).containsExactly("Jürgen");
  }

  @Test
  void shouldNameAnIdThatIsNone() throws IOException {
    assertThat(read("name,student\nBen,\u00a0\u200b\n", Map.of()))
        .extracting(Person::student)
        .containsExactly("");
    for (String none : List.of("your-student-id", "a\u0001b", "x".repeat(300))) {
      assertThatThrownBy(() -> read("name,student\nAnna,anna\nBen," + none + "\n", Map.of()))
          .isInstanceOf(UserMistake.class)
          .hasMessageContaining("line 3: ")
          .hasMessageContaining("cannot be a student id")
          .hasMessageNotContaining("\u0001");
    }
  }

  @Test
  void shouldNameAWrongSeparatorAndDoubles() {
    assertThatThrownBy(() -> read("submission|student\nanna|1\n", Map.of()))
        .hasMessageContaining("separated by |; save it with , or ;");
    assertThatThrownBy(() -> read("submission;student\nanna,1\n", Map.of()))
        .hasMessageContaining("has , between its columns, the first line has ;");
    assertThatThrownBy(() -> read("student,name\n1,A\n2,B\n1,C\n", Map.of()))
        .hasMessageContaining("lines 2 and 4 have the same student, 1");
    assertThatThrownBy(() -> read("who,what\n1,A\n", Map.of()))
        .hasMessageContaining("--columns \"student=who\"");
  }

  @Test
  void shouldMatchByIdFirstThenByMailThenByName() {
    List<Person> people =
        List.of(
            new Person(2, "", "s1", "anna@x.example", "Anna Müller", "101", ""),
            new Person(3, "abgabe ben", "s2", "b@x.example", "Ben Schulz", "", ""),
            new Person(4, "", "s3", "c@x.example", "Carla van Dijk", "", ""),
            new Person(5, "", "s4", "d@x.example", "Dora Groß", "", ""),
            new Person(6, "", "s5", "e@x.example", "Dora Groß", "", ""));
    assertThat(whose(people, claim("Nobody_101", "101", "s2"))).isEqualTo("s1");
    assertThat(whose(people, claim("abgabe ben", "", ""))).isEqualTo("s2");
    assertThat(whose(people, claim("S3", "", "s1"))).isEqualTo("s3");
    assertThat(whose(people, claim("group 7", "", "s4"))).isEqualTo("s4");
    assertThat(whose(people, claim("anna", "", ""))).isEqualTo("s1");
    assertThat(whose(people, claim("mullerANNA", "999", ""))).isEqualTo("s1");
    assertThat(whose(people, claim("Dijk, Carla van", "", ""))).isEqualTo("s3");
    assertThat(whose(people, claim("Dora Groß", "", "")))
        .isEqualTo("the name fits 2 lines of the roster: 5, 6");
    assertThat(whose(people, claim("Zoe", "7", "s9")))
        .isEqualTo("no line has the number 7 or the id s9 or the name Zoe");
  }

  @Test
  void shouldReadParticipantsInEveryLanguage() throws IOException {
    for (String word : List.of("Participant ", "Teilnehmer/in", "Teilnehmer*in", "参与者", "משתתף ")) {
      assertThat(read("platform\n%s0042\n".formatted(word), Map.of()))
          .extracting(Person::platform)
          .containsExactly("42");
    }
    // A code of an anonymous student in Canvas is no word with a number.
    assertThat(read("platform\nabc12\n", Map.of()))
        .extracting(Person::platform)
        .containsExactly("abc12");
  }

  /** Moodle names a team's folder with the team's own number, not with a participant's. */
  @Test
  void aTeamsWorkShouldBeThatOfItsMembers() throws IOException {
    List<Person> people =
        read(
            "Identifier,Full name,Group\nParticipant 7,Cleo,Grün\nParticipant 8,Anna,Team_Blau\n"
                + "Participant 9,Ben,Team_Blau\n",
            Map.of());
    Match match = new Matching(people).find(claim("Team Blau", "7", "s9"));
    assertThat(match.person().map(Person::name)).hasValue("Team_Blau (Anna, Ben)");
    assertThat(match.isTeam()).isTrue();
    assertThat(match.members()).extracting(Person::name).containsExactly("Anna", "Ben");
    assertThat(new Matching(people).find(claim("Cleo", "7", "")).members())
        .extracting(Person::name)
        .containsExactly("Cleo");
  }

  /** An id is what a student typed; a name is what the platform knows. */
  @Test
  void shouldNotBelieveAnIdThatTheNameContradicts() {
    List<Person> people =
        List.of(
            new Person(2, "", "s1", "", "Anna Müller", "", ""),
            new Person(3, "", "s2", "", "Ben Schulz", "", ""));
    assertThat(whose(people, claim("Ben Schulz", "", "s1")))
        .isEqualTo("student.properties says s1, but its name is that of s2");
    assertThat(whose(people, claim("Ben Schulz", "", "s2"))).isEqualTo("s2");
  }

  @Test
  void shouldCountLateDaysOnlyByTimesThatAreClear() {
    Deadline plain = Deadline.of("2026-01-31T23:59", Optional.empty(), Locale.ENGLISH);
    assertThat(plain.daysLate("Sonntag, 1. Februar 2026, 08:10")).hasValue(1L);
    assertThat(plain.daysLate("Saturday, 31 January 2026, 11:10 PM")).hasValue(0L);
    assertThat(plain.daysLate("2026-01-31 23:59")).contains(0L);
    assertThat(plain.daysLate("2026-02-01T00:00:00")).contains(1L);
    assertThat(plain.daysLate("2026-02-02 00:00")).contains(2L);
    assertThat(plain.daysLate("02/01/2026 00:00")).isEmpty();
    assertThat(plain.daysLate("-")).isEmpty();
    Optional<String> moodle = Optional.of("EEEE, d MMMM yyyy, HH:mm");
    Deadline german = Deadline.of("2026-01-31T23:59", moodle, Locale.GERMAN);
    assertThat(german.daysLate("Sonntag, 1 Februar 2026, 10:00")).contains(1L);
    assertThat(german.daysLate("Montag, 1 Februar 2026, 10:00")).isEmpty();
    assertThat(german.daysLate("Samstag, 31 Februar 2026, 10:00")).isEmpty();
    Deadline day = Deadline.of("2026-01-31", Optional.empty(), Locale.ENGLISH);
    assertThat(day.daysLate("2026-01-31 23:59:59")).contains(0L);
    assertThat(day.daysLate("2026-02-01 00:00")).contains(1L);
    assertThatThrownBy(() -> Deadline.of("2026-02-30", Optional.empty(), Locale.ENGLISH))
        .hasMessageContaining("or as 2026-01-31 for the end of that day");
    assertThatThrownBy(() -> Deadline.of("31.1.2026", Optional.empty(), Locale.ENGLISH))
        .hasMessageContaining("type it as 2026-01-31T23:59");
    assertThatThrownBy(() -> Deadline.of("2026-01-31 23:59", Optional.of("bb{"), Locale.ENGLISH))
        .hasMessageContaining("--time-format bb{");
  }
}
