package p02.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.decision.Decisions;
import p02.desk.decision.Ruling;

@DisplayName("A class whose written answers are marked")
class ReviewedClassTest {
  @TempDir private Path marks;

  @BeforeEach
  void write() throws IOException {
    WritingClass.write(marks, 12, 5);
  }

  private ReviewedClass open(String who) throws IOException {
    return ReviewedClass.open(marks, who, Clock.systemUTC());
  }

  @Test
  @DisplayName("portions hold every group once, and say which one it is")
  void shouldDivide() throws Exception {
    List<Group> all = groups(Portion.WHOLE);
    List<Group> divided = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      divided.addAll(groups(Portion.parse(i + "/3")));
    }
    assertThat(divided).containsExactlyInAnyOrderElementsOf(all);
    assertThat(groups(Portion.parse("1/3"))).hasSizeLessThan(all.size());
    for (String wrong : List.of("0/3", "4/3", "3", "1/0")) {
      assertThatThrownBy(() -> Portion.parse(wrong)).hasMessageStartingWith("--portion " + wrong);
    }
  }

  private List<Group> groups(Portion portion) throws IOException {
    ReviewedClass those = ReviewedClass.open(marks, "eva", portion, Clock.systemUTC());
    return new AnswerSelection(those).groups(new Place("3.3", false), those.shelf());
  }

  @Test
  @DisplayName("groups equal answers, marks them together, and undoes them together")
  void shouldMarkGroups() throws Exception {
    ReviewedClass those = open("eva");
    Place place = new Place("3.3", false);
    List<Group> groups = new AnswerSelection(those).groups(place, those.shelf());
    Group same =
        groups.stream()
            .filter(each -> each.members().get(0).submission().equals("student-002"))
            .findFirst()
            .orElseThrow();
    assertThat(same.members()).extracting(Group.Member::submission).contains("student-003");
    int alike = same.members().size();
    assertThat(those.mark(place, same, "width", "full", Optional.empty(), "")).isTrue();
    assertThat(those.mark(place, same, "depth", "none", Optional.of("why?"), "")).isTrue();
    assertThat(Decisions.read(marks).standing().inForce()).hasSize(2 * alike);
    assertThat(those.undo()).isTrue();
    assertThat(Decisions.read(marks).standing().inForce())
        .hasSize(alike)
        .allMatch(each -> ((Ruling.Written) each.what()).criterion().equals("width"));
    // After a restart, too: what was done last is on the disk.
    assertThat(open("eva").undo()).isTrue();
    assertThat(Decisions.read(marks).standing().inForce()).isEmpty();
    assertThat(open("eva").undo()).isFalse();
  }

  @Test
  @DisplayName("a comment is edited once for all that carry it, and undone for all")
  void shouldChangeCommentsForAll() throws Exception {
    ReviewedClass those = open("eva");
    Place place = new Place("3.3", false);
    List<Group> groups = new AnswerSelection(those).groups(place, those.shelf());
    int carried = 0;
    for (Group each : groups.subList(0, 3)) {
      those.mark(place, each, "width", "none", Optional.of("say wy"), "");
      carried += each.members().size();
    }
    those.mark(place, groups.get(3), "width", "full", Optional.of("good"), "");
    those.mark(
        new Place("3.4", false),
        one(those, "3.4"),
        "loss-dominated",
        "full",
        Optional.of("say wy"),
        "");
    assertThat(those.comment("3.3", "nobody has this", "x")).isZero();
    assertThat(those.comment("3.3", "say wy", " Say why. ")).isEqualTo(carried);
    assertThat(carried("Say why.")).isEqualTo(carried);
    assertThat(carried("good")).isEqualTo(groups.get(3).members().size());
    assertThat(carried("say wy")).isEqualTo(one(those, "3.4").members().size());
    assertThat(Decisions.read(marks).standing().conflicts()).isEmpty();
    those.undo();
    assertThat(carried("Say why.")).isZero();
    assertThat(carried("say wy")).isEqualTo(carried + one(those, "3.4").members().size());
  }

  private static Group one(ReviewedClass those, String question) throws IOException {
    return new AnswerSelection(those).groups(new Place(question, false), those.shelf()).get(0);
  }

  private long carried(String comment) throws IOException {
    return Decisions.read(marks).standing().inForce().stream()
        .filter(each -> each.why().equals(comment))
        .count();
  }

  @Test
  @DisplayName("overwrites nothing that a window has not seen")
  void shouldNotOverwrite() throws Exception {
    ReviewedClass one = open("eva");
    ReviewedClass other = open("ben");
    Place place = new Place("3.3", false);
    Group group = new AnswerSelection(one).groups(place, one.shelf()).get(0);
    assertThat(one.mark(place, group, "width", "full", Optional.empty(), "")).isTrue();
    assertThat(other.mark(place, group, "width", "none", Optional.empty(), "")).isFalse();
    assertThat(Decisions.read(marks).standing().inForce())
        .hasSize(group.members().size())
        .allMatch(each -> each.who().equals("eva"));
    String seen = other.shelf().seen(place, group, "width");
    assertThat(other.mark(place, group, "width", "none", Optional.empty(), seen)).isTrue();
    assertThat(Decisions.read(marks).standing().inForce())
        .hasSize(group.members().size())
        .allMatch(each -> each.who().equals("ben"));
    assertThat(Decisions.read(marks).standing().conflicts()).isEmpty();
  }

  @Test
  @DisplayName("a second reading shows a tenth of what another marked, and moves no mark")
  void shouldReadTwice() throws Exception {
    ReviewedClass eva = open("eva");
    Place first = new Place("3.3", false);
    for (Group group : new AnswerSelection(eva).groups(first, eva.shelf())) {
      for (var criterion : eva.questions().rubrics().get("3.3").criteria()) {
        eva.mark(first, group, criterion.id(), "full", Optional.empty(), "");
      }
    }
    ReviewedClass ben = open("ben");
    Place second = new Place("3.3", true);
    assertThat(new AnswerSelection(eva).groups(second, eva.shelf())).isEmpty();
    List<Group> sample = new AnswerSelection(ben).groups(second, ben.shelf());
    List<String> expected =
        eva.marks().results().stream()
            .map(each -> each.submission())
            .filter(each -> AnswerSelection.isSampled(second, each))
            .filter(each -> !eva.answers().of(each, "3.3", eva.questions()).words().isEmpty())
            .toList();
    assertThat(sample)
        .extracting(each -> each.members().get(0).submission())
        .containsExactlyElementsOf(expected);
    for (Group group : sample) {
      ben.mark(second, group, "width", "none", Optional.empty(), "");
    }
    assertThat(OverviewPage.agreements(ben, ben.shelf())).hasSize(sample.isEmpty() ? 0 : 1);
    long sampled =
        IntStream.range(0, 2_000)
            .filter(i -> AnswerSelection.isSampled(second, "student-" + i))
            .count();
    // A tenth of 2,000, give or take four standard deviations of √(2000 · .1 · .9).
    assertThat(sampled).isBetween(146L, 254L);
  }
}
