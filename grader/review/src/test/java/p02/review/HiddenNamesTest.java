package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.assignment.Kit;
import p02.engine.batch.AnswerFolder;
import p02.engine.model.WrittenAnswers;

@DisplayName("Where names are hidden")
class HiddenNamesTest {
  private static final String FILE = "Ada-Lovelace.docx";

  @TempDir private Path marks;
  private ReviewedClass those;

  @BeforeEach
  void write() throws IOException {
    WritingClass.write(marks, 2, 5);
    AnswerFolder.keep(
        marks, "student-001", new WrittenAnswers(new TreeMap<>(), new TreeMap<>(), List.of(FILE)));
    those = ReviewedClass.open(marks, "eva", Clock.systemUTC());
  }

  @Test
  @DisplayName("no name of a file says whose the answer is that nobody could read")
  void shouldKeepFileNamesBack() throws IOException {
    assertThat(unread(false)).contains(FILE);
    assertThat(unread(true)).isEqualTo(PageMaking.HIDDEN);
  }

  private String unread(boolean namesHidden) throws IOException {
    Place place = new Place("3.3", false);
    Shelf shelf = those.shelf();
    List<Group> groups = new AnswerSelection(those).groups(place, shelf);
    int at = groups.get(0).members().get(0).unread().isEmpty() ? 1 : 0;
    PageMaking.Asked asked = new PageMaking.Asked(false, false, false);
    try (PreparedAnswers prepared = new PreparedAnswers(those)) {
      PageMaking.Wish wish = new PageMaking.Wish("", namesHidden, true, asked, "");
      return new PageMaking(those, prepared, true)
          .page(place, groups, at, shelf, wish)
          .answers()
          .get(0)
          .unread();
    }
  }

  @Test
  @DisplayName("no reason why there is no code says whose it would be")
  void shouldKeepReasonsBack() throws IOException {
    Path submissions = Files.createDirectories(marks.resolve("handed-in"));
    Files.writeString(submissions.resolve("student-000.zip"), "no archive");
    Kit kit = new Kit(WritingClass.HOME);
    try (StudentCode code = StudentCode.of(kit, marks, Optional.of(submissions))) {
      assertThat(missing(code, 0, false)).startsWith("this submission cannot be read: ");
      assertThat(missing(code, 0, true))
          .isEqualTo("this submission cannot be read: " + PageMaking.HIDDEN);
      assertThat(missing(code, 1, true)).endsWith("handed-in does not hold this submission");
      assertThat(WorkPage.of(those, code, "3.3", 1, true).name()).doesNotContain("student-");
    }
  }

  private String missing(StudentCode code, int number, boolean namesHidden) {
    return WorkPage.of(those, code, "3.3", number, namesHidden).codeMissing();
  }
}
