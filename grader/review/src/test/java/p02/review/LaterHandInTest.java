package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.batch.AnswerFolder;
import p02.engine.model.AnswerPicture;
import p02.engine.model.WrittenAnswers;
import p02.engine.rubric.Rubric;

@DisplayName("An answer that was handed in anew after it was marked")
class LaterHandInTest {
  private static final Place PLACE = new Place("3.3", false);
  private static final String WHO = "student-000";

  @TempDir private Path marks;

  @BeforeEach
  void write() throws IOException {
    WritingClass.write(marks, 1, 5);
  }

  private void keep(String text, String name, String digest) throws IOException {
    SortedMap<String, AnswerPicture> pictures =
        new TreeMap<>(Map.of(name, new AnswerPicture("image/png", digest, "")));
    SortedMap<String, byte[]> content = new TreeMap<>(Map.of(digest, WritingClass.PNG));
    SortedMap<String, String> texts = new TreeMap<>(Map.of("3.3.md", text));
    AnswerFolder.keep(
        marks, WHO, new WrittenAnswers(texts, new TreeMap<>(), List.of(), pictures), content);
  }

  private ReviewedClass open() throws IOException {
    return ReviewedClass.open(marks, "eva", Clock.systemUTC());
  }

  private static Group only(ReviewedClass those) throws IOException {
    List<Group> groups = new AnswerSelection(those).groups(PLACE, those.shelf());
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  private static List<Rubric.Criterion> criteria(ReviewedClass those) {
    return those.questions().rubrics().get("3.3").criteria();
  }

  private static boolean isMarked(ReviewedClass those) throws IOException {
    List<String> ids = criteria(those).stream().map(Rubric.Criterion::id).toList();
    return those.shelf().isMarked(PLACE, only(those), ids);
  }

  private static PageCriterion shown(ReviewedClass those, Rubric.Criterion criterion)
      throws IOException {
    return PageCriteria.of(PLACE, only(those), criterion, those.shelf());
  }

  private static void mark(ReviewedClass those, Optional<String> comment) throws IOException {
    Group group = only(those);
    for (Rubric.Criterion each : criteria(those)) {
      String seen = those.shelf().seen(PLACE, group, each.id());
      assertThat(those.mark(PLACE, group, each.id(), "full", comment, seen)).isTrue();
    }
  }

  @Test
  @DisplayName("is not marked: the old mark is told, and neither chosen nor skipped")
  void shouldAskAgain() throws IOException {
    keep("Width wins.", "loss.png", "0a");
    mark(open(), Optional.of("well seen"));
    assertThat(isMarked(open())).isTrue();
    keep("Depth wins.", "loss.png", "0a");
    ReviewedClass those = open();
    assertThat(isMarked(those)).isFalse();
    for (Rubric.Criterion each : criteria(those)) {
      PageCriterion page = shown(those, each);
      assertThat(page.marked()).isFalse();
      assertThat(page.state()).isEqualTo("full by eva (given for another text: mark it again)");
      assertThat(page.choices()).noneMatch(PageCriterion.Choice::chosen);
    }
    mark(those, Optional.empty());
    assertThat(isMarked(those)).isTrue();
    PageCriterion again = shown(those, criteria(those).get(0));
    assertThat(again.state()).isEqualTo("full by eva");
    assertThat(again.comment()).as("what was said of the other text").isEmpty();
  }

  @Test
  @DisplayName("is not marked either where another picture is shown by the same words")
  void shouldNoticePictures() throws IOException {
    String text = "It falls: ![](verl%C3%A4ufe%281%29.png)";
    keep(text, "verläufe(1).png", "0a");
    mark(open(), Optional.empty());
    keep(text, "verläufe(1).png", "0a");
    assertThat(isMarked(open())).isTrue();
    String before = only(open()).id();
    keep(text, "verläufe(1).png", "0b");
    assertThat(isMarked(open())).isFalse();
    assertThat(only(open()).id()).as("another picture is no equal answer").isNotEqualTo(before);
    ReviewedClass those = open();
    try (PreparedAnswers prepared = new PreparedAnswers(those)) {
      assertThat(prepared.html(only(those).members().get(0), true))
          .contains("<img src=\"/picture/0/0b\"")
          .doesNotContain("not shown");
    }
  }

  @Test
  @DisplayName("shows its page even where its evidence cannot be worked out, and says why")
  void shouldTellFailures() {
    PreparedAnswers.Told told =
        PreparedAnswers.Told.of(
            () -> {
              throw new IllegalStateException("no such line");
            });
    assertThat(told.failed()).isEqualTo("IllegalStateException: no such line");
    assertThat(told.evidence()).isEmpty();
    assertThat(PreparedAnswers.Told.of(List::of).failed()).isEmpty();
  }
}
