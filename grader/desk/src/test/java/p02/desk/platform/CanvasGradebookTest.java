package p02.desk.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.desk.marks.FinalMark;

@DisplayName("Canvas' gradebook")
class CanvasGradebookTest {
  private static final String BOOK =
      """
      Student,ID,SIS User ID,SIS Login ID,Section,P01 (100),"P02, deep (101)",Current Score
      ,,,,,Manual Posting,,(read only)
          Points Possible,,,,,100.0,100.0,(read only)
      "Müller, Anna",12345,s1,anna@uni.example,"A, B",50.00,,77.1
      "O""Neil, Zoë",12346,s2,zoe@uni.example,A,,EX,
      "Student, Test",12347,,abc123,A,,,
      "van den Berg, Jan",12348,s4,jan@uni.example,A,,40.00,
      """;

  private static Edit edit(String book, String assignment, FinalMark... marks) {
    return CanvasGradebook.edit(
        book.getBytes(UTF_8),
        List.of(marks),
        new CanvasGradebook.Options(Optional.ofNullable(assignment), false));
  }

  @Test
  @DisplayName("gets every mark in its cell, and no other byte changes")
  void shouldFillIn() {
    Edit edit =
        edit(
            BOOK,
            "P02, deep",
            Some.mark("mulleranna_12345_99_exercises", "", 87.125),
            Some.mark("oneilzoe_LATE_12346_100_exercises", "", 3),
            Some.mark("jan", "", 40),
            Some.mark("anon_abc12_7_exercises", "", 40));
    assertThat(new String(edit.bytes(), UTF_8)).isEqualTo(BOOK.replace("50.00,,", "50.00,87.125,"));
    assertThat(edit.kept()).isEqualTo(1);
    assertThat(edit.open())
        .containsExactly(
            "excused in Canvas, left as it was: oneilzoe_LATE_12346_100_exercises, O\"Neil, Zoë (12346)",
            "no row: anon_abc12_7_exercises: no row has the number abc12");
  }

  @Test
  @DisplayName("is asked which column is meant, and takes its title, its number or all of it")
  void shouldFindTheColumn() {
    FinalMark mark = Some.mark("Jan van den Berg", "", 9);
    assertThatThrownBy(() -> edit(BOOK, null, mark))
        .hasMessageContaining("--assignment, of [P01 (100), P02, deep (101)]");
    assertThatThrownBy(() -> edit(BOOK, "P03", mark)).hasMessageContaining("no column of the");
    for (String name : List.of("101", "P02, deep", "P02, deep (101)")) {
      assertThat(new String(edit(BOOK, name, mark).bytes(), UTF_8))
          .isEqualTo(BOOK.replace("40.00", "9"));
    }
  }

  @Test
  @DisplayName("keeps decimal commas between semicolons")
  void shouldKeepCommas() {
    String european =
        """
        Student;ID;SIS Login ID;Section;P02 (101)
            Points Possible;;;;100,0
        Anna;1;anna;A;
        """;
    assertThat(new String(edit(european, null, Some.mark("anna", "", 1.5)).bytes(), UTF_8))
        .isEqualTo(european.replace("anna;A;", "anna;A;1,5"));
  }

  @Test
  @DisplayName("may have names in two columns, sums that look like assignments, and a long row")
  void shouldReadOtherShapes() {
    String other =
        """
        LastName,FirstName,ID,SIS Login ID,Section,P02 (101),Current Score (2026)
        ,,,,,Manual Posting,,,,
            Points Possible,,,,,100,(read only)
        Müller,Anna,12345,anna,A,,77.1
        Student,Test,12347,abc123,A,,
        """;
    Edit edit = edit(other, null, Some.mark("mulleranna_12345_99_p02-1", "", 87.5));
    assertThat(new String(edit.bytes(), UTF_8))
        .isEqualTo(other.replace("anna,A,,77", "anna,A,87.5,77"));
    assertThat(edit.notes())
        .containsExactly("rows without a submission (1): Student, Test (12347)");
  }

  @Test
  @DisplayName("that is none, or has other points, is refused")
  void shouldRefuseOthers() {
    FinalMark mark = Some.mark("anna", "", 1);
    assertThatThrownBy(() -> edit("Student,Id number\nAnna,x\n", null, mark))
        .hasMessageContaining("is no gradebook of Canvas");
    assertThatThrownBy(() -> edit(BOOK.replace("100.0,100.0", "100.0,20"), "101", mark))
        .hasMessageContaining("up to 20 points, but marks go up to 100");
  }
}
