package p02.engine.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import p02.engine.failure.UserMistake;

@DisplayName("People of a marked class")
class PeopleTest {
  @TempDir Path marks;
  private People people;

  @BeforeEach
  void read() throws IOException {
    Files.createDirectories(marks.resolve("results"));
    for (String id : List.of("Ärmel_1_file", "Berg_2_file", "Berg_3_file", "-odd", "lone")) {
      Files.writeString(marks.resolve("results").resolve(id + ".json"), "{}");
    }
    Files.writeString(
        marks.resolve("submissions.csv"),
        """
        submission,student,person,email,platform_id
        Ärmel_1_file,s1,Anna Ärmel,anna@uni.example,1
        Berg_2_file,s2,Ben Berg,ben@uni.example,2
        Berg_3_file,s3,Ben Berg,berg@uni.example,3
        '-odd,,,,
        """);
    people = People.read(marks);
  }

  @Test
  @DisplayName("are found by id, student id, address, name, or a part that no other has")
  void shouldFind() {
    for (String word : List.of("Ärmel_1_file", "S1", "Anna@uni.example", "anna ärmel", "ärm")) {
      assertThat(people.find(word)).as(word).isEqualTo("Ärmel_1_file");
    }
    assertThat(people.find("ben@uni.example")).isEqualTo("Berg_2_file");
    assertThat(people.find("-odd")).isEqualTo("-odd");
    // A form of the letter that macOS writes into names of files.
    assertThat(people.find("A\u0308rmel")).isEqualTo("Ärmel_1_file");
    assertThatThrownBy(() -> people.find("ben berg"))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("say which: Berg_2_file, Berg_3_file");
    assertThatThrownBy(() -> people.find("Anna Aermel"))
        .hasMessageContaining("did you mean Anna Ärmel?");
  }

  @Test
  @DisplayName("are found by what is written out where nothing can be taken back")
  void shouldFindAllOfOne() {
    assertThat(people.all("s1")).containsExactly("Ärmel_1_file");
    assertThat(people.all("anna@uni.example")).containsExactly("Ärmel_1_file");
    assertThatThrownBy(() -> people.all("Anna Ärmel")).hasMessageContaining("written out");
    assertThatThrownBy(() -> people.all("")).hasMessageContaining("has the id");
    People same = people.withStudents(Map.of("Berg_2_file", "x", "Berg_3_file", "x"));
    assertThat(same.all("x")).containsExactly("Berg_2_file", "Berg_3_file");
    // One of the two is called as their id: they are one student's all the same.
    People twice = people.withStudents(Map.of("lone", "lone", "Berg_3_file", "lone"));
    assertThat(twice.all("lone")).containsExactly("Berg_3_file", "lone");
    People others = people.withStudents(Map.of("Berg_3_file", "lone"));
    assertThatThrownBy(() -> others.all("lone"))
        .hasMessageEndingWith("say which: student:lone (Berg_3_file), submission:lone");
  }

  @Test
  @DisplayName("are several where a team handed in, as the batch wrote it down")
  void shouldKnowMembers() throws IOException {
    Files.writeString(
        marks.resolve("submissions.csv"),
        """
        submission,student,person,email,members
        Ärmel_1_file,s1,Anna Ärmel,anna@uni.example,
        Berg_2_file,,"Blau (Cleo, Dan)",,"s2,"\"Öz, Cleo"\",cleo@uni.example,21
        '-x,Dan,,
        "
        """);
    people = People.read(marks);
    Member anna = new Member("s1", "Anna Ärmel", "anna@uni.example", "");
    Member cleo = new Member("s2", "Öz, Cleo", "cleo@uni.example", "21");
    Member dan = new Member("-x", "Dan", "", "");
    assertThat(people.members("Ärmel_1_file")).containsExactly(anna);
    assertThat(people.team("Ärmel_1_file")).isEmpty();
    assertThat(people.team("Berg_2_file")).containsExactly(cleo, dan);
    assertThat(people.members("Berg_2_file")).containsExactly(cleo, dan);
    Files.writeString(
        marks.resolve("submissions.csv"),
        "submission,student,person,email,members\nlone,,,,one cell\n");
    assertThatThrownBy(() -> People.read(marks))
        .hasMessageContaining(
            "submissions.csv has a member of a team with 1 cells, not 4: one cell");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, false, ';'", "UTF-8, true, ','", "windows-1252, false, ';'"})
  @DisplayName("are the same whatever spreadsheet has saved the table")
  void shouldReadWhatASpreadsheetSaved(Charset charset, boolean marked, String separator)
      throws IOException {
    String table =
        """
        submission;student;person;email;members

        Ärmel_1_file;s1;Anna Ärmel;anna@uni.example;
        Berg_2_file;;"Blau; Rot";;"s2,""Öz, Cleo"",cleo@uni.example,21
        "
        ;;;;
        """
            .replace(";", separator)
            .replace("\n", "\r\n");
    Files.write(
        marks.resolve("submissions.csv"), ((marked ? "\uFEFF" : "") + table).getBytes(charset));
    people = People.read(marks);
    assertThat(people.find("s1")).isEqualTo("Ärmel_1_file");
    assertThat(people.called("Berg_2_file")).isEqualTo("Blau%s Rot".formatted(separator));
    assertThat(people.team("Berg_2_file"))
        .containsExactly(new Member("s2", "Öz, Cleo", "cleo@uni.example", "21"));
  }

  @Test
  @DisplayName("are nobody's where the table is none: one line says what is wrong with it")
  void shouldSayWhatIsWrong() throws IOException {
    Files.writeString(marks.resolve("submissions.csv"), "Name\tId\nAnna\ts1\n");
    assertThatThrownBy(() -> People.read(marks))
        .isInstanceOf(UserMistake.class)
        .hasMessageEndingWith("has no column submission, but Name, Id. Run grade batch again");
    Files.writeString(marks.resolve("submissions.csv"), "submission,student,person\nlone\n");
    assertThatThrownBy(() -> People.read(marks))
        .hasMessageEndingWith("has no student in the row of lone. Run grade batch again");
  }

  @Test
  @DisplayName("are called by their names, with more where two have one name")
  void shouldCall() {
    assertThat(people.called("Ärmel_1_file")).isEqualTo("Anna Ärmel");
    assertThat(people.called("Berg_2_file")).isEqualTo("Ben Berg (Berg_2_file)");
    assertThat(people.called("lone")).isEqualTo("lone");
    assertThat(people.find(people.called("Berg_2_file")))
        .as("what is shown can be typed")
        .isEqualTo("Berg_2_file");
    assertThat(people.typed("Ärmel_1_file")).isEqualTo("Anna Ärmel");
    assertThat(people.typed("Berg_2_file")).isEqualTo("Berg_2_file");
    assertThat(people.names()).containsOnlyKeys("Ärmel_1_file", "Berg_2_file", "Berg_3_file");
  }

  @Test
  @DisplayName(
      "are none of two where one's submission is called as the other's id, address or name")
  void shouldNotTakeOneForAnother() throws IOException {
    Files.writeString(marks.resolve("results").resolve("ben01.json"), "{}");
    Files.writeString(marks.resolve("results").resolve("Anna Ärmel.json"), "{}");
    Files.writeString(marks.resolve("results").resolve("ann@uni.example.json"), "{}");
    Files.writeString(
        marks.resolve("submissions.csv"),
        """
        submission,student,person,email,platform_id
        Ärmel_1_file,s1,Anna Ärmel,ann@uni.example,1
        Berg_2_file,ben01,Ben Berg,,2
        ben01,zor01,ben01,,
        Anna Ärmel,zor02,Zoe Zorn,,
        ann@uni.example,zor03,,,
        """);
    people = People.read(marks);
    for (String word : List.of("Anna Ärmel", "ann@uni.example")) {
      assertThatThrownBy(() -> people.find(word))
          .as(word)
          .hasMessageContaining("\"%s\" may be one of several, say which: ".formatted(word))
          .hasMessageContaining("submission:" + word + " (student id zor0");
    }
    String both = "say which: Berg_2_file, submission:ben01 (student id zor01)";
    assertThatThrownBy(() -> people.find("ben01")).hasMessageEndingWith(both);
    assertThatThrownBy(() -> people.all("ben01"))
        .hasMessageEndingWith(
            "say which: student:ben01 (Berg_2_file), submission:ben01 (student id zor01)");
    assertThatThrownBy(() -> people.all("ann@uni.example")).hasMessageContaining("say which: ");
    assertThat(people.find("submission:ben01")).isEqualTo("ben01");
    assertThat(people.find("student:Ben01")).isEqualTo("Berg_2_file");
    assertThat(people.all("submission:ben01")).containsExactly("ben01");
    assertThat(people.all("student:ben01")).containsExactly("Berg_2_file");
    assertThatThrownBy(() -> people.find("student:Ben Berg"))
        .hasMessageContaining("no student has the id \"Ben Berg\"");
    assertThatThrownBy(() -> people.find("submission:ben02"))
        .hasMessageContaining("no submission is called \"ben02\": did you mean ben01?");
    assertThat(people.typed("ben01"))
        .as("what a message says to type")
        .isEqualTo("submission:ben01");
    assertThat(people.meant("Berg_2_file"))
        .isEqualTo("Ben Berg (student id ben01)%n  submission Berg_2_file".formatted());
    assertThat(people.meant("lone")).isEqualTo("lone%n  submission lone".formatted());
  }
}
